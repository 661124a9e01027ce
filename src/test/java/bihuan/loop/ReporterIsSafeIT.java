package bihuan.loop;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.Operations;
import bihuan.Pages;
import bihuan.TwoAtOnce;
import bihuan.series.IssueNumber;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * One person speaks about several units, in confidence and once without a name. From filing to
 * closing, people of these units try every page, every REST operation, every filter, order, word,
 * sheet, notice, file and error, and find no trace of who it was, or when. Nobody else finds more
 * than they may. That the same search does find it all where it may be found, shows that it
 * searches.
 */
@InContainer
class ReporterIsSafeIT {

  private static final System.Logger LOG = System.getLogger(ReporterIsSafeIT.class.getName());

  @Inject HttpServletRequest request;
  @Inject ServletContext application;
  @Inject ConfidedStory story;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  ManagedExecutorService executor;

  private final Complaints all = new Complaints();
  private final Map<String, List<String>> filters = ListFilters.all();

  private Crew crew;

  @Test
  void nobodyOfAReportedUnitEverLearnsWhoSpoke() {
    try (var log = new Overheard()) {
      enrol();
      var before = told("d16-officer");
      story.file();
      all.hear(
          () ->
              assertThat(told("d16-officer")).as("while it is with the office").isEqualTo(before));

      story.handOut();
      visit("assigned", story.number, "d16-officer", "d19-approver");
      story.work();
      visit("reported", story.number, "d16-approver", "d19-officer");
      story.doubt();
      visit("not satisfied", story.number, "d16-officer", "d19-officer");
      visit("not satisfied", story.anonymous, "d16-officer", "d16-approver");
      story.finish();

      TwoAtOnce.run(executor, new WholeHouse(story, crew).rounds());
      all.hear(() -> assertThat(story.stage()).isEqualTo(Stage.CLOSED));
      crew.prowlers().forEach(it -> all.hear(() -> assertThat(it.leaks()).isEmpty()));
      crew.findsAll();
      LOG.log(Level.INFO, "{0}", "the log is heard");
      all.hear(() -> assertThat(log.all()).contains("the log is heard"));
      all.hear(() -> assertThat(story.everything().in(log.all())).as("in the log").isEmpty());
      assertThat(all.all()).isEmpty();
    }
  }

  private void enrol() {
    story.enrol();
    var speaker = Crew.visitor(root(), Confider.ACCOUNT);
    var pages = Pages.of(application);
    var doors =
        new Doors(
            pages,
            pages.stream().filter(this::isAboutAnIssue).toList(),
            Operations.describedTo(speaker));
    assertThat(doors.aboutIssues()).contains("loop/issue.xhtml", "loop/verify.xhtml");
    crew = new Crew(doors, speaker, story, all);
  }

  private boolean isAboutAnIssue(String page) {
    try (var text = application.getResourceAsStream("/" + page)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8)
          .contains("viewParam name=\"number\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> told(String account) {
    return new Glance(crew.prowler(account)).told(filters);
  }

  /** A look at one issue and at what tells of it, while it stands somewhere on its way. */
  private void visit(String stage, IssueNumber which, String... accounts) {
    for (var account : accounts) {
      var prowler = crew.prowler(account);
      for (var it :
          List.of(
              "loop/issue.xhtml?number=" + which,
              "loop/verify.xhtml?number=" + which,
              "lists/workbench.xhtml",
              "lists/issues.xhtml",
              "notices/notices.xhtml",
              "home.xhtml",
              "api/issues",
              "api/issues/export",
              "api/notices")) {
        prowler.get(it);
      }
      all.hear(
          () ->
              assertThat(prowler.get("api/issues/" + which).text())
                  .as("%s, %s: the days it was filed and supplied", stage, account)
                  .contains("\"number\":\"" + which)
                  .doesNotContain(story.day(24), story.day(22)));
      prowler.openFiles(which.value(), story.filesOf(which));
    }
  }

  private URI root() {
    return URI.create(
        "http://localhost:%d%s/".formatted(request.getLocalPort(), request.getContextPath()));
  }
}
