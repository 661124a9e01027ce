package bihuan.retention;

import static bihuan.Cast.AUDREY;
import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.evidence.Samples.upload;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.classification.Filing;
import bihuan.classification.RefusalReason;
import bihuan.classification.Source;
import bihuan.evidence.CopyKind;
import bihuan.evidence.Evidence;
import bihuan.evidence.OfficeFiles;
import bihuan.evidence.Pictures;
import bihuan.evidence.Purpose;
import bihuan.ledger.Ledger;
import bihuan.loop.Intake;
import bihuan.loop.Issues;
import bihuan.loop.Triage;
import bihuan.series.IssueNumber;
import bihuan.vault.Anonymous;
import bihuan.vault.Identity;
import bihuan.vault.Reporters;
import bihuan.vault.Secrecy;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * What has had its time goes; what an open issue needs stays. The years are long past, on purpose.
 */
@InContainer
class RetentionIT {

  private static final Instant NOW = Instant.parse("2026-05-11T02:00:00Z");
  private static final Instant THEN = Instant.parse("2015-05-11T02:00:00Z");
  private static final Instant DUE = THEN.plus(Duration.ofDays(1096));

  @Inject Retention retention;
  @Inject Intake intake;
  @Inject Triage triage;
  @Inject Issues issues;
  @Inject Evidence evidence;
  @Inject Reporters reporters;
  @Inject Anonymous anonymous;
  @Inject Ledger ledger;
  @Inject UserTransaction transaction;

  @PersistenceContext EntityManager em;

  @Test
  void whoSpokeIsForgottenOnceTheIssueIsLongOverAndTheRecordStands() throws Exception {
    var over = refused(filed());
    var open = filed();
    var pseudonymOver = pseudonym(over);
    var pseudonymOpen = pseudonym(open);
    age(over);
    age(open);
    assertThat(retention.destroy(Retained.IDENTITIES, DUE.minus(Duration.ofDays(3)))).isZero();

    assertThat(retention.destroy(Retained.IDENTITIES, DUE)).isPositive();

    assertThat(reporters.isKnown(pseudonymOver)).isFalse();
    assertThat(reporters.isKnown(pseudonymOpen)).isTrue();
    assertThat(reporters.isTheirs(ENZO, pseudonymOver)).isFalse();
    assertThat(reporters.pseudonymsOf(ENZO)).contains(pseudonymOpen).doesNotContain(pseudonymOver);
    assertThat(ledger.about(over.subject())).isNotEmpty().allMatch(it -> it.whole());
    assertThat(retention.newest(1))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.kind()).isEqualTo(Retained.IDENTITIES);
              assertThat(it.days()).isEqualTo("1095");
            });
    assertThat(retention.destroy(Retained.IDENTITIES, DUE)).isZero();
  }

  @Test
  void originalsGoAndCleanedCopiesStay() throws Exception {
    var over = refused(filed());
    var open = filed();
    age(over);
    age(open);
    var before = evidence.of(over.subject());

    assertThat(retention.destroy(Retained.ORIGINALS, DUE)).isPositive();

    assertThat(before).hasSize(2);
    assertThat(evidence.of(over.subject()))
        .singleElement()
        .satisfies(
            it ->
                assertThat(evidence.open(it.id(), CopyKind.ORIGINAL).hash())
                    .isEqualTo(evidence.open(it.id(), CopyKind.CLEAN).hash()));
    assertThat(evidence.of(open.subject())).hasSize(2);
    assertThat(evidence.of(open.subject()).get(0).id())
        .satisfies(
            it ->
                assertThat(evidence.open(it, CopyKind.ORIGINAL).hash())
                    .isNotEqualTo(evidence.open(it, CopyKind.CLEAN).hash()));
  }

  @Test
  void originalsOfAnswersThatOpenedNoIssueGoToo() {
    var draft = Evidence.draftToken();
    evidence.keep(
        upload("a.jpg", Pictures.jpeg()),
        Evidence.draft(draft),
        Purpose.REPORT,
        Actor.NOBODY.at(THEN));
    var answer = "response " + THEN.getEpochSecond();
    var file = evidence.adopt(draft, answer, Actor.NOBODY.at(THEN)).get(0).id();

    retention.destroy(Retained.ORIGINALS, DUE.minus(Duration.ofDays(3)));
    assertThat(evidence.open(file, CopyKind.ORIGINAL).hash())
        .isNotEqualTo(evidence.open(file, CopyKind.CLEAN).hash());
    retention.destroy(Retained.ORIGINALS, DUE);
    assertThat(evidence.open(file, CopyKind.ORIGINAL).hash())
        .isEqualTo(evidence.open(file, CopyKind.CLEAN).hash());
  }

  @Test
  void aQueryCodeLeadsBackAsLongAsItsIssueNeedsIt() throws Exception {
    var open = intake.fileAnonymously(filing(Secrecy.ANONYMOUS, ""), Actor.NOBODY.at(NOW));
    var over = intake.fileAnonymously(filing(Secrecy.ANONYMOUS, ""), Actor.NOBODY.at(NOW));
    refused(over.number());
    age(open.number());
    age(over.number());

    retention.destroy(Retained.QUERY_CODES, DUE);

    assertThat(anonymous.pseudonymBehind(open.code(), "")).isPresent();
    assertThat(anonymous.pseudonymBehind(over.code(), "")).isEmpty();
  }

  @Test
  void draftsGoAfterTheirDays() {
    var draft = Evidence.draft(Evidence.draftToken());
    evidence.keep(upload("a.jpg", Pictures.jpeg()), draft, Purpose.REPORT, ENZO.at(THEN));

    assertThat(retention.destroy(Retained.DRAFTS, THEN.plus(Duration.ofDays(1)))).isZero();
    assertThat(retention.destroy(Retained.DRAFTS, THEN.plus(Duration.ofDays(3)))).isOne();

    assertThat(evidence.of(draft)).isEmpty();
    assertThat(ledger.about("retention DRAFTS")).isNotEmpty();
  }

  @Test
  void whatTheRecordSaysOfItNamesNobody() throws Exception {
    age(refused(filed()));
    retention.destroy(Retained.IDENTITIES, DUE);

    var entry = ledger.about("retention IDENTITIES").get(0);

    assertThat(entry.facts()).containsOnlyKeys("count", "days", "kind");
    assertThat(entry.what()).isEqualTo("DESTROYED");
    assertThat(AUDREY.may(bihuan.access.Right.READ_DESTRUCTIONS)).isTrue();
    assertThat(CORA.may(bihuan.access.Right.READ_DESTRUCTIONS)).isFalse();
  }

  private IssueNumber filed() {
    var token = Evidence.draftToken();
    var by = ENZO.at(NOW);
    evidence.keep(upload("a.jpg", Pictures.photo(1)), Evidence.draft(token), Purpose.REPORT, by);
    evidence.keep(upload("a.doc", OfficeFiles.doc()), Evidence.draft(token), Purpose.REPORT, by);
    return intake.file(
        filing(Secrecy.CONFIDENTIAL, token), new Identity("enzo", "包永福", "", "", ""), by);
  }

  private static Filing filing(Secrecy secrecy, String draft) {
    return new Filing(
        "取号机吐不出号", "大厅取号机吐不出号", "", "", 0, null, null, Source.ENTERPRISE, secrecy, draft, false);
  }

  private IssueNumber refused(IssueNumber number) {
    triage.refuse(number, RefusalReason.values()[0], "不在受理范围", by());
    return number;
  }

  private String pseudonym(IssueNumber number) {
    return em.createQuery("select i.pseudonym from Issue i where i.number = :number", String.class)
        .setParameter("number", number)
        .getSingleResult();
  }

  /** As if all of it had happened long ago. */
  private void age(IssueNumber number) throws Exception {
    var then = THEN.toString().replace('T', ' ').replace("Z", "");
    transaction.begin();
    run("update issue set stage_since = '%s' where number = '%s'".formatted(then, number));
    run(
        "update evidence_file set at_time = '%s' where subject = 'issue %s'"
            .formatted(then, number));
    for (var it : new String[] {"sealed_identity", "anonymous_reporter"}) {
      run(
          """
          update %s set entered_on = '2015-05-11' where pseudonym in (
            select pseudonym from issue where number = '%s')
          """
              .formatted(it, number));
    }
    transaction.commit();
    em.getEntityManagerFactory().getCache().evictAll();
  }

  private void run(String sql) {
    em.createNativeQuery(sql).executeUpdate();
  }

  private static By by() {
    return CORA.at(NOW);
  }
}
