package bihuan.reports;

import static bihuan.Cast.AUDREY;
import static bihuan.Cast.BANKING;
import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.SIMON;
import static bihuan.Cast.SYD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.InContainer;
import bihuan.Refusal;
import bihuan.Refusal.Ground;
import bihuan.Visitor;
import bihuan.access.Actor;
import bihuan.city.City;
import bihuan.classification.IssueClass;
import bihuan.classification.Nature;
import bihuan.ledger.EntryFilter;
import bihuan.ledger.EntryRow;
import bihuan.loop.Intake;
import bihuan.loop.Scene;
import bihuan.loop.Triage;
import bihuan.series.IssueNumber;
import bihuan.vault.Identity;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reads what of the ledger, and that nobody reads who came beside what was filed unnoticed. */
@InContainer
class AuditIT {

  private static final String REASON = "核对三月的一次误交办";

  @Inject Audit audit;
  @Inject FullLedger full;
  @Inject Intake intake;
  @Inject Triage triage;
  @Inject HttpServletRequest request;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private IssueNumber number;

  @BeforeEach
  void somebodyFiled() {
    number =
        intake.file(Scene.filing(), new Identity("enzo", "恩和", "", "", "ENTERPRISE"), ENZO.at(now));
  }

  @Test
  void theAuditAdministratorReadsAccountsAndIssuesApart() {
    visitor("audrey").get("home.xhtml");

    assertThat(kinds(null)).contains("account").doesNotContain("issue", "journey");
    assertThat(kinds(LedgerSide.CASES)).contains("issue").doesNotContain("account", "task");
    assertThat(read(about(number.subject()), null, AUDREY)).contains("SUBMIT");
    assertThat(audit.heads("", LedgerSide.PEOPLE, AUDREY.at(now)))
        .noneMatch(it -> it.subject().startsWith("issue "));
  }

  @Test
  void bothAreReadWithAReasonThatIsOnRecordAndForAWhile() {
    var later = now.plus(Duration.ofDays(9));
    assertThat(refusal(() -> both(later)).ground()).isEqualTo(Ground.FORBIDDEN);
    assertThat(refusal(() -> full.open("嗯", AUDREY.at(later))).field()).contains("reason");
    assertThat(refusal(() -> full.open(REASON, SYD.at(later))).ground())
        .isEqualTo(Ground.FORBIDDEN);

    full.open(REASON, AUDREY.at(later));

    assertThat(both(later)).isNotEmpty();
    assertThat(read(about("account audrey"), null, AUDREY)).contains("BOTH_SIDES_OPENED");
    assertThat(audit.entries(about("account audrey"), null, "", 1, AUDREY.at(later)).get(0).facts())
        .containsEntry("reason", REASON);
    assertThat(refusal(() -> both(later.plus(FullLedger.OPEN).plusSeconds(1))).ground())
        .isEqualTo(Ground.FORBIDDEN);
  }

  @Test
  void overRestTheReasonIsAskedForJustSo() {
    var audrey = visitor("audrey");
    assertThat(audrey.get("api/ledger?side=BOTH").status()).isEqualTo(403);
    assertThat(audrey.get("api/ledger/sheet?side=BOTH").status()).isEqualTo(403);
    assertThat(audrey.get("ledger/ledger.xhtml?side=BOTH").text()).doesNotContain(number.value());
    assertThat(audrey.send("PUT", "api/ledger/both-sides", "{\"reason\":\"\"}").status())
        .isEqualTo(422);

    audrey.send("PUT", "api/ledger/both-sides", "{\"reason\":\"" + REASON + "\"}");

    var issue = "subject=" + number;
    assertThat(audrey.get("api/ledger?side=BOTH&" + issue).text()).contains("SUBMIT");
    assertThat(audrey.get("api/ledger?side=PEOPLE&" + issue).text()).doesNotContain("SUBMIT");
    assertThat(audrey.get("api/ledger?side=BOTH&subject=account%20audrey").text())
        .contains("BOTH_SIDES_OPENED");
    assertThat(audrey.get("ledger/ledger.xhtml?side=BOTH&" + issue).text())
        .contains(number.value());
    var cora = visitor("cora");
    assertThat(cora.send("PUT", "api/ledger/both-sides", "{\"reason\":\"x\"}").status())
        .isEqualTo(403);
    assertThat(cora.get("api/ledger?side=BOTH&subject=account%20audrey").text())
        .doesNotContain("BOTH_SIDES_OPENED");
  }

  @Test
  void supervisionReadsOfAnIssueFromTheAssignmentOnAndNobodyOfASingleJourney() {
    triage.accept(
        number, Scene.classification(IssueClass.A, Nature.INDIVIDUAL), CORA.at(now.plusSeconds(1)));
    triage.reviewOutgoing(number, 0, "样式不一", "样式不一", Set.of(), CORA.at(now.plusSeconds(2)));
    assertThat(read(about(number.subject()), null, SIMON)).isEmpty();
    assertThat(audit.heads("", null, SIMON.at(now)))
        .noneMatch(it -> it.subject().startsWith("issue "));
    assertThat(read(about(number.subject()), null, CORA)).contains("SUBMIT");

    triage.assign(number, BANKING, List.of(), CORA.at(now.plusSeconds(3)));

    assertThat(read(about(number.subject()), null, SIMON)).containsExactly("ASSIGN");
    for (var reader : List.of(SIMON, CORA)) {
      assertThat(audit.entries(EntryFilter.ALL, null, "", 500, reader.at(now)))
          .as(reader.name())
          .noneMatch(it -> it.subject().matches("(account|task|journey|commendation|draft) .*"));
    }
  }

  @Test
  void whoeverDoesNotWorkOnAnIssueReadsTheDayAlone() {
    triage.accept(
        number, Scene.classification(IssueClass.A, Nature.INDIVIDUAL), CORA.at(now.plusSeconds(1)));
    triage.reviewOutgoing(number, 0, "样式不一", "样式不一", Set.of(), CORA.at(now.plusSeconds(2)));
    triage.assign(number, BANKING, List.of(), CORA.at(now.plusSeconds(3)));
    var midnight = City.day(now).atStartOfDay(City.ZONE).toInstant();

    for (var reader : List.of(SIMON, AUDREY)) {
      assertThat(audit.entries(about(number.subject()), null, "", 500, reader.at(now)))
          .as(reader.name())
          .isNotEmpty()
          .allMatch(it -> it.at().equals(midnight) && it.id() == 0)
          .as("the moment is found by trying, where all else of a seal is known")
          .allMatch(it -> it.seal().isEmpty() && it.previous().isEmpty());
    }
    assertThat(audit.entries(about(number.subject()), null, "", 500, CORA.at(now)))
        .noneMatch(it -> it.at().equals(midnight) || it.id() == 0);
    var cora = audit.entries(about(number.subject()), null, "", 500, CORA.at(now));
    var first = Audit.place(cora.get(cora.size() - 1).onItsDay());
    var moment = Audit.place(cora.get(0));
    assertThat(
            refusal(() -> audit.entries(EntryFilter.ALL, null, moment, 9, SIMON.at(now))).field())
        .contains("before");
    assertThat(refusal(() -> audit.entries(EntryFilter.ALL, null, first, 9, SIMON.at(now))).field())
        .contains("before");
    var second = Audit.place(cora.get(1).onItsDay());
    assertThat(audit.entries(about(number.subject()), null, second, 9, AUDREY.at(now)))
        .extracting(EntryRow::seq)
        .startsWith(cora.get(2).seq());
    assertThat(visitor("simon").get("api/ledger?subject=" + number).text())
        .contains("ASSIGN")
        .doesNotContain("\"at\"", "\"id\"", "\"seal\"");
    assertThat(visitor("simon").get("ledger/ledger.xhtml?subject=" + number).text())
        .contains(number.value())
        .doesNotContain("<td class=\"nowrap\"><time");
  }

  private static EntryFilter about(String subject) {
    return new EntryFilter(subject, null, null, null, null);
  }

  private List<String> read(EntryFilter asked, LedgerSide side, Actor reader) {
    return audit.entries(asked, side, "", 500, reader.at(now)).stream()
        .map(EntryRow::what)
        .toList();
  }

  private List<String> kinds(LedgerSide side) {
    return audit.entries(EntryFilter.ALL, side, "", 500, AUDREY.at(now)).stream()
        .map(it -> it.subject().split(" ")[0])
        .distinct()
        .toList();
  }

  private List<EntryRow> both(Instant at) {
    return audit.entries(EntryFilter.ALL, LedgerSide.BOTH, "", 9, AUDREY.at(at));
  }

  private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
    return catchThrowableOfType(Refusal.class, deed);
  }

  private Visitor visitor(String account) {
    return Visitor.signedIn(
        URI.create(
            "http://localhost:%d%s/".formatted(request.getLocalPort(), request.getContextPath())),
        "zh-CN",
        account,
        "Demo-2026");
  }
}
