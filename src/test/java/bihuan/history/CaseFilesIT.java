package bihuan.history;

import static bihuan.Cast.BANKING;
import static bihuan.Cast.CORA;
import static bihuan.Cast.EDITH;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.LEO;
import static bihuan.Cast.OLGA;
import static bihuan.Cast.SIMON;
import static bihuan.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.Digest;
import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.classification.IssueClass;
import bihuan.classification.Nature;
import bihuan.ledger.Checked;
import bihuan.ledger.Deed;
import bihuan.ledger.EntryRow;
import bihuan.ledger.Inspection;
import bihuan.ledger.Ledger;
import bihuan.loop.Intake;
import bihuan.loop.IssueNoted;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.loop.Note;
import bihuan.loop.Scene;
import bihuan.loop.Triage;
import bihuan.series.IssueNumber;
import bihuan.vault.Identity;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case handed out: what is in it for whom, and that a changed byte shows. */
@InContainer
@OnEmbedded
class CaseFilesIT {

  private static final Instant NOW = Instant.parse("2026-05-11T02:00:00Z");
  private static final String SUPPLEMENT = "补充：是海勃湾的那家";
  private static final String OUTGOING = "两家银行对同意书的要求不同";

  @Inject CaseFiles caseFiles;
  @Inject History history;
  @Inject Issues issues;
  @Inject Intake intake;
  @Inject Triage triage;
  @Inject Ledger ledger;
  @Inject Inspection inspection;
  @Inject Event<Deed> deeds;

  @Resource(lookup = "java:app/jdbc/bihuan")
  DataSource source;

  private IssueNumber number;

  @BeforeEach
  void anIssueIsReadyToGoOut() {
    number =
        intake.file(Scene.filing(), new Identity("enzo", "恩和", "", "", "ENTERPRISE"), by(ENZO));
    triage.askInfo(number, "哪家银行？", by(CORA));
    intake.supplyInfo(number, SUPPLEMENT, "", by(ENZO));
    triage.accept(number, Scene.classification(IssueClass.A, Nature.INDIVIDUAL), by(CORA));
    triage.reviewOutgoing(number, 0, "样式不一", OUTGOING, Set.of(), by(CORA));
  }

  @Test
  void itProvesEveryWordToTheOffice() {
    var html = export(CORA);

    assertThat(Checked.isWhole(html)).isTrue();
    assertThat(html).contains(Scene.filing().fact(), SUPPLEMENT, OUTGOING);
    assertThat(proved(html, "original")).isTrue();
    assertThat(proved(html, "outgoing")).isTrue();
    assertThat(proved(html, "Move.SUPPLY_INFO")).isTrue();
    assertThat(proved(html, "Move.ACCEPT")).isFalse();
  }

  @Test
  void itBearsWhoTookItAndThatCannotBeChanged() {
    var html = export(HELEN);

    assertThat(html).contains("data-shown>taken by helen<");
    assertThat(Checked.isWhole(html.replaceFirst("data-shown>taken by helen", "data-shown>x")))
        .isFalse();
  }

  @Test
  void aChangedByteIsFound() {
    var html = export(HELEN);

    assertThat(
            Stream.of(
                    "\"by\":\"cora",
                    "\"seq\":3",
                    "data-shown>cora",
                    OUTGOING,
                    "\"root\":\"[0-9a-f]")
                .filter(it -> Checked.isWhole(changed(html, it))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"title, original", "outgoing_title, outgoing"})
  void aTitleChangedInTheDatabaseNoLongerMatchesItsSeal(String column, String heading)
      throws SQLException {
    change(column, "一切都好");

    var html = export(CORA);

    assertThat(passage(html, heading)).contains("一切都好");
    assertThat(proved(html, heading)).isFalse();
  }

  @Test
  void aTextSealedWithoutItsTitleIsStillProved() {
    deeds.fire(
        new IssueNoted(
            number,
            Note.OUTGOING_REVIEWED,
            by(CORA),
            "",
            Map.of("outgoing", Digest.SM3.of(OUTGOING)),
            Map.of()));

    assertThat(proved(export(CORA), "outgoing")).isTrue();
  }

  @Test
  void aForgedHeadingStandsAsToldBesideWhatIsSealed() {
    var forged = export(HELEN).replace("Move.ACCEPT", "Move.REFUSE");

    assertThat(passage(forged, "Move.REFUSE"))
        .contains("The heading is told, not sealed", "ACCEPT\n", "\ngrade: A");
  }

  @Test
  void aForgedFactBreaksItsSeal() {
    var forged =
        export(HELEN).replace("\"grade\":\"A\"", "\"grade\":\"B\"").replace("grade: A", "grade: B");

    assertThat(Checked.isWhole(forged)).isFalse();
  }

  @Test
  void supervisionReadsFromTheAssignmentOnAndNothingTheReporterSaid() {
    assertThat(refused(SIMON)).isEqualTo(Refusal.Ground.UNKNOWN);
    triage.assign(number, BANKING, List.of(), by(CORA));

    var html = export(SIMON);

    assertThat(Checked.isWhole(html)).isTrue();
    assertThat(html)
        .contains(OUTGOING, "Move.ASSIGN")
        .doesNotContain(SUPPLEMENT, Scene.filing().fact(), "SUBMIT", "SUPPLY_INFO", "ACCEPT");
  }

  @Test
  void whoOverseesReadsTheHistoryFromTheAssignmentOn() {
    for (var reader : List.of(SIMON, LEO, EDITH)) {
      assertThat(catchThrowableOfType(Refusal.class, () -> issues.seenBy(by(reader), number)))
          .as(reader.name())
          .isNotNull();
    }
    triage.assign(number, BANKING, List.of(), by(CORA));

    var lines = history.of(issues.seenBy(by(SIMON), number));
    assertThat(lines.get(0).what()).isEqualTo("Move.ASSIGN");
    assertThat(lines.get(0).days()).isZero();
    assertThat(history.of(issues.seenBy(by(CORA), number)).get(0).what()).isEqualTo("Move.SUBMIT");
  }

  @Test
  void nobodyElseMayHaveIt() {
    assertThat(Stream.of(ENZO, OLGA, VERA, LEO).map(this::refused))
        .containsOnly(Refusal.Ground.UNKNOWN);
  }

  @Test
  void handingItOutIsOnRecordAndTheRecordHolds() {
    export(CORA);

    assertThat(ledger.about(number.subject())).extracting(EntryRow::what).endsWith("EXPORTED");
    assertThat(inspection.flawAbout(number.subject())).isEmpty();
  }

  private void change(String column, String title) throws SQLException {
    try (var db = source.getConnection();
        var update = db.prepareStatement("update issue set " + column + " = ? where number = ?")) {
      update.setString(1, title);
      update.setString(2, number.value());
      assertThat(update.executeUpdate()).isOne();
    }
  }

  private String export(Actor reader) {
    return caseFiles.export(number, new PlainWords(), by(reader));
  }

  private Refusal.Ground refused(Actor reader) {
    return catchThrowableOfType(Refusal.class, () -> export(reader)).ground();
  }

  /** The seal of the words under this heading is that of its entry. */
  private static boolean proved(String html, String heading) {
    return passage(html, heading).contains("Matches its seal");
  }

  private static String passage(String html, String heading) {
    var after = html.substring(html.indexOf("<h3 data-shown>" + heading + "<"));
    return after.substring(0, after.indexOf("</section>"));
  }

  /** The last letter of the first such place, changed. */
  private static String changed(String html, String place) {
    var found = Pattern.compile(place).matcher(html);
    assertThat(found.find()).as(place).isTrue();
    var at = found.end() - 1;
    return html.substring(0, at) + (char) (html.charAt(at) + 1) + html.substring(at + 1);
  }

  private static By by(Actor actor) {
    return actor.at(NOW);
  }

  private static class PlainWords implements CaseFiles.Words {

    @Override
    public String taken(By by) {
      return "taken by " + by.name();
    }

    @Override
    public Locale language() {
      return Locale.ENGLISH;
    }

    @Override
    public String title(IssueView issue) {
      return "case " + issue.number();
    }

    @Override
    public String original() {
      return "original";
    }

    @Override
    public String outgoing() {
      return "outgoing";
    }

    @Override
    public String heading(PassageRow line) {
      return line.what();
    }

    @Override
    public String details(PassageRow line) {
      return "";
    }
  }
}
