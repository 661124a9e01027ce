package bihuan.loop;

import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.catalogue.EditionView;
import bihuan.catalogue.Processes;
import bihuan.city.City;
import bihuan.deadlines.Days;
import bihuan.deadlines.Light;
import bihuan.deadlines.Today;
import bihuan.evidence.Evidence;
import bihuan.evidence.FileRow;
import bihuan.vault.Reporters;
import bihuan.vault.Secrecy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What each reader gets of an issue that they may see: nothing that their visibility forbids. */
@ApplicationScoped
@Transactional
class IssueViews {

  @Inject Issues issues;
  @Inject Days days;
  @Inject Evidence evidence;
  @Inject Processes processes;
  @Inject Reporters reporters;
  @Inject Screening screening;

  IssueView of(Issue issue, Visibility visibility, By reader) {
    var today = days.of(reader).under(issue::limitScope);
    var blind = isReRun(issue) && issue.isVerifiedBy(reader.actor());
    var clocks = issue.clocks();
    var text = issue.text();
    var office = visibility == Visibility.OFFICE;
    var answered = visibility == Visibility.REPORTER ? issues.mainOf(issue) : issue;
    return new IssueView(
        issue.number(),
        visibility,
        blind,
        text.textFor(visibility),
        office ? text.outgoing() : text.textFor(visibility),
        issue.stage(),
        Light.Lamp.of(clocks.running(), issue.stage().hasEnded(), today),
        issue.classified().marksFor(visibility, text, editionOf(issue)),
        issue.flags().shown(issue, visibility),
        links(issue),
        reporterFor(issue, visibility),
        issue.routing().handed || office ? issue.routing().lead : null,
        issue.cooperating(),
        new IssueView.Dates(
            office || visibility == Visibility.REPORTER ? City.day(issue.filedAt()) : null,
            clocks.assignedOn(),
            clocks.rectificationDue(today),
            clocks.originalDue(today),
            issue.outcome().closedOn,
            clocks.watchedUntil()),
        blind || !mayReadReply(answered, visibility) ? null : reply(answered),
        verdict(issue),
        issue.outcome().improvement(),
        effect(issue, visibility),
        office ? suggestedUnit(issue) : null,
        issue.extension().reasonFor(visibility),
        visibility.isOwn() && issue.preview().isOpen(today)
            ? new IssueView.PreviewShown(text.outgoing(), issue.preview().until())
            : null,
        course(issue, visibility, reader.actor(), blind, today),
        openTo(issue, reader, actor -> issue.movesOpenTo(actor, today)),
        openTo(issue, reader, actor -> issue.notesOpenTo(actor, today)),
        filesOf(issue, visibility, blind));
  }

  private static IssueView.Course course(
      Issue issue, Visibility visibility, Actor reader, boolean blind, Today today) {
    var office = visibility == Visibility.OFFICE;
    var above = office || visibility == Visibility.OVERSIGHT;
    var unit = visibility == Visibility.UNIT;
    var heard = issue.hearing().unit;
    var hears = heard != null && (office || unit && reader.isOf(heard));
    return new IssueView.Course(
        issue.turn(),
        office ? issue.text().edition : 0,
        blind || !above && !unit
            ? List.of()
            : issue.opinions().stream()
                .map(it -> reader.isOf(it.unit) ? it.own(today) : it.shown(today))
                .toList(),
        issue.cards().stream()
            .filter(it -> above || unit && reader.isOf(it.unit))
            .map(it -> it.shown(today))
            .toList(),
        hears ? heard : null,
        hears ? issue.clocks().heardUntil(today) : null,
        office || visibility == Visibility.VERIFIER ? issue.tries() : List.of(),
        visibility.isOwn() ? issue.rating().shown() : null,
        verdictAppeal(issue, above, reader, today));
  }

  private static IssueView.VerdictAppeal verdictAppeal(
      Issue issue, boolean above, Actor reader, Today today) {
    var shown = issue.appeal().shown(today);
    var theirs = above || !reader.unit().isEmpty() && issue.appeal().isOf(reader.unit());
    return theirs && (shown.appealableUntil() != null || shown.appeal() != null) ? shown : null;
  }

  /** Somebody walks the process anew, and must not see the reply until they have. */
  private static boolean isReRun(Issue issue) {
    return issue.stage() == Stage.VERIFYING && issue.rectified().isReRun();
  }

  /** Before the assignment as suggested on filing, while a return waits as the unit suggests. */
  private static String suggestedUnit(Issue issue) {
    if (issue.routing().leftTo != null) {
      return issue.routing().leftTo;
    }
    return issue.stage() == Stage.ACCEPTED || issue.stage() == Stage.RETURN_REQUESTED
        ? issue.routing().suggested
        : null;
  }

  /** What this one has to do with others. */
  IssueView.Links links(Issue issue) {
    var main = issues.mainOf(issue);
    return issue.stage() == Stage.MERGED
        ? new IssueView.Links(main.number(), main.stage(), issue.outcome().cameBackAs)
        : new IssueView.Links(null, null, issue.outcome().cameBackAs);
  }

  /** Under the account, and as the reporter if that is who it is. */
  private <T> List<T> openTo(Issue issue, By reader, Function<Actor, List<T>> open) {
    var all = new LinkedHashSet<>(open.apply(reader.actor()));
    if (!reader.actor().role().isOfUnit()) {
      all.addAll(open.apply(issues.asReporter(reader, issue).actor()));
    }
    return List.copyOf(all);
  }

  private String reporterFor(Issue issue, Visibility visibility) {
    if (issue.text().secrecy == Secrecy.OPEN) {
      return reporters
          .openIdentity(issue.pseudonym())
          .map(
              it ->
                  Stream.of(it.name(), it.organisation())
                      .filter(part -> !part.isEmpty())
                      .reduce((a, b) -> a + " · " + b)
                      .orElse(""))
          .orElse("");
    }
    return visibility == Visibility.OFFICE ? issue.pseudonym() : "";
  }

  /** A reporter reads the answer once it has passed the review. */
  private static boolean mayReadReply(Issue issue, Visibility visibility) {
    return issue.rectified().measures != null
        && (visibility != Visibility.REPORTER || issue.rectified().reviewedBy != null);
  }

  private static IssueView.ReplyShown reply(Issue issue) {
    return new IssueView.ReplyShown(issue.rectified().measures, issue.rectified().conclusion);
  }

  private static IssueView.VerdictShown verdict(Issue issue) {
    var found = issue.rectified();
    return found.method == null
        ? null
        : new IssueView.VerdictShown(
            found.method,
            found.contacted,
            found.solved,
            found.satisfaction,
            found.explained,
            found.notReached);
  }

  private IssueView.EffectShown effect(Issue issue, Visibility visibility) {
    var own = visibility.isOwn() || visibility == Visibility.VERIFIER;
    return issue
        .outcome()
        .effect(issue.clocks().effectDue(), it -> own ? it : screening.blanked(issue.number(), it));
  }

  private List<FileRow> filesOf(Issue issue, Visibility visibility, boolean blind) {
    var subject = issue.number().subject();
    if (visibility == Visibility.OFFICE) {
      return evidence.of(subject);
    }
    var seen =
        evidence.copiesOf(subject).stream()
            .filter(it -> maySee(it, issue, visibility, blind))
            .toList();
    return IntStream.range(0, seen.size()).mapToObj(it -> seen.get(it).numbered(it + 1)).toList();
  }

  private static boolean maySee(FileRow file, Issue issue, Visibility visibility, boolean blind) {
    return switch (file.purpose()) {
      case REPORT, SUPPLEMENT ->
          visibility == Visibility.REPORTER || issue.released().contains(file.id());
      case RECTIFICATION, IMPROVEMENT -> !blind && mayReadReply(issue, visibility);
      case EXTENSION, RETURN -> visibility == Visibility.UNIT || visibility == Visibility.OVERSIGHT;
      case VERIFICATION, EFFECT -> visibility == Visibility.VERIFIER;
      case OTHER -> false;
    };
  }

  private int editionOf(Issue issue) {
    return processes
        .editionAt(issue.classified().process, issue.filedAt())
        .map(EditionView::version)
        .orElse(0);
  }
}
