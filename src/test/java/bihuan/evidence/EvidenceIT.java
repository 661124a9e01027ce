package bihuan.evidence;

import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.REPORTER;
import static bihuan.evidence.Samples.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.InContainer;
import bihuan.Refusal;
import bihuan.access.By;
import bihuan.evidence.cleaning.FileFormat;
import bihuan.evidence.cleaning.Impurity;
import bihuan.ledger.EntryRow;
import bihuan.ledger.Ledger;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@InContainer
class EvidenceIT {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final By SPEAKER = REPORTER.at(NOW);
  private static final By OFFICER = HANNA_AT_HOUSING.at(NOW);

  private final String subject = "issue E" + Evidence.draftToken();

  @Inject Evidence evidence;
  @Inject Ledger ledger;
  @Inject UserTransaction transaction;

  @PersistenceContext EntityManager em;

  @Test
  void aKeptFileIsOnRecordWithoutItsName() {
    var row =
        evidence.keep(upload("Olga.jpg", Pictures.photo(6)), subject, Purpose.REPORT, SPEAKER);

    assertThat(evidence.of(subject)).containsExactly(row);
    assertThat(row.title()).isEqualTo("evidence-1.jpg");
    assertThat(ledger.about(subject)).extracting(EntryRow::what).containsExactly("FILE_KEPT");
    assertThat(ledger.about(subject).toString()).doesNotContain("Olga").contains(row.by());
  }

  @Test
  void eachCopyOpensAsWhatItIs() throws IOException {
    var id =
        evidence.keep(upload("a.jpg", Pictures.photo(6)), subject, Purpose.REPORT, SPEAKER).id();

    assertThat(content(id, CopyKind.ORIGINAL)).contains(Samples.AUTHOR);
    assertThat(content(id, CopyKind.CLEAN)).doesNotContain(Samples.AUTHOR, "Exif");
    assertThat(evidence.open(id, CopyKind.THUMBNAIL).contentType()).isEqualTo("image/jpeg");
  }

  @Test
  void whoeverGetsTheCleanCopyIsToldItsFormAndSizeAndNobodysName() {
    evidence.keep(upload("a.gif", Pictures.gif()), subject, Purpose.REPORT, SPEAKER);
    evidence.keep(upload("a.doc", OfficeFiles.doc()), subject, Purpose.REPORT, SPEAKER);

    var copies = evidence.copiesOf(subject);

    assertThat(copies).hasSize(1);
    var sent = evidence.open(copies.get(0).id(), CopyKind.CLEAN);
    assertThat(copies.get(0).size()).isEqualTo(sent.length()).isNotEqualTo(Pictures.gif().length);
    assertThat(copies.get(0).type()).isEqualTo(sent.media()).isEqualTo(FileFormat.JPEG);
    assertThat(copies.get(0).title()).isEqualTo("evidence-1.jpg");
    assertThat(copies.get(0).by()).isEmpty();
    assertThat(copies.get(0).at()).isNull();
  }

  @Test
  void aCopyOfAnEarlierWayOfCleaningIsMadeAnew() throws Exception {
    var id =
        evidence.keep(upload("a.jpg", Pictures.photo(6)), subject, Purpose.REPORT, SPEAKER).id();
    var gone = evidence.keep(upload("a.doc", OfficeFiles.doc()), subject, Purpose.REPORT, SPEAKER);
    var before = evidence.open(id, CopyKind.CLEAN).hash();
    var original = evidence.open(id, CopyKind.ORIGINAL).hash();
    transaction.begin();
    em.createQuery("update Exhibit e set e.cleaning = 1 where e.subject = :subject")
        .setParameter("subject", subject)
        .executeUpdate();
    transaction.commit();

    while (evidence.renew(1)) {}

    assertThat(evidence.open(id, CopyKind.CLEAN).hash()).isNotEqualTo(before);
    assertThat(evidence.open(id, CopyKind.ORIGINAL).hash()).isEqualTo(original);
    assertThat(evidence.find(gone.id()).orElseThrow().impurity()).isEqualTo(Impurity.OLD_OFFICE);
  }

  @Test
  void whatCannotBeCleanedIsNotOpenedAsClean() {
    var row = evidence.keep(upload("a.doc", OfficeFiles.doc()), subject, Purpose.OTHER, OFFICER);

    assertThat(row.clean()).isFalse();
    assertUnknown(() -> evidence.open(row.id(), CopyKind.CLEAN));
  }

  @Test
  void aRefusedFileLeavesNoTrace() {
    assertThatThrownBy(
            () ->
                evidence.keep(
                    upload("a.jpg", OfficeFiles.docx()), subject, Purpose.REPORT, SPEAKER))
        .isInstanceOf(Refusal.class)
        .hasMessage("evidence.disguised");

    assertThat(evidence.of(subject)).isEmpty();
    assertThat(ledger.about(subject)).isEmpty();
  }

  @Test
  void aDraftIsNobodysUntilItIsFiled() {
    var token = Evidence.draftToken();
    var draft = Evidence.draft(token);
    evidence.keep(upload("a.png", Pictures.png()), draft, Purpose.REPORT, OFFICER);
    evidence.keep(upload("b.gif", Pictures.gif()), draft, Purpose.REPORT, OFFICER);
    assertThat(evidence.of(draft)).extracting(FileRow::by).containsOnly("");
    assertThat(ledger.about(draft)).isEmpty();

    var adopted = evidence.adopt(token, subject, SPEAKER);

    assertThat(evidence.of(draft)).isEmpty();
    assertThat(evidence.of(subject)).isEqualTo(adopted);
    assertThat(adopted).extracting(FileRow::by).containsOnly(REPORTER.name());
    assertThat(adopted).extracting(FileRow::number).containsExactly(1, 2);
    assertThat(ledger.about(subject)).hasSize(2);
  }

  @Test
  void onlyWhoeverHandedAFileInTakesItAway() {
    var id = evidence.keep(upload("a.png", Pictures.png()), subject, Purpose.REPORT, OFFICER).id();

    assertUnknown(() -> evidence.forget(subject, id, SPEAKER));
    assertUnknown(() -> evidence.forget("issue other", id, OFFICER));
    evidence.forget(subject, id, OFFICER);

    assertThat(evidence.of(subject)).isEmpty();
    assertThat(ledger.about(subject)).extracting(EntryRow::what).contains("FILE_REMOVED");
  }

  @Test
  void aSubjectTakesTwentyFilesForAPurposeAndNoMore() {
    IntStream.range(0, Evidence.MOST_FILES)
        .forEach(
            it ->
                evidence.keep(
                    upload("a.doc", OfficeFiles.doc("page " + it)),
                    subject,
                    Purpose.OTHER,
                    OFFICER));

    assertThatThrownBy(
            () ->
                evidence.keep(upload("a.doc", OfficeFiles.doc()), subject, Purpose.OTHER, OFFICER))
        .hasMessage("evidence.tooMany");
    assertThat(evidence.of(subject)).hasSize(Evidence.MOST_FILES);
  }

  @Test
  void whatTheSameHandSendsTwiceIsThereOnce() {
    var first = evidence.keep(upload("a.png", Pictures.png()), subject, Purpose.REPORT, OFFICER);

    var again = evidence.keep(upload("b.png", Pictures.png()), subject, Purpose.REPORT, OFFICER);
    evidence.keep(upload("a.png", Pictures.png()), subject, Purpose.REPORT, SPEAKER);
    evidence.keep(upload("a.png", Pictures.png()), subject, Purpose.OTHER, OFFICER);

    assertThat(again).isEqualTo(first);
    assertThat(evidence.of(subject)).hasSize(3);
  }

  @Test
  void whatNobodyFiledIsSweptAwayAndWhatWasFiledStays() {
    var draft = Evidence.draft(Evidence.draftToken());
    var picture = Pictures.encoded("png", Pictures.picture(71, 17));
    var swept = evidence.keep(upload("a.png", picture), draft, Purpose.REPORT, SPEAKER);
    var content = evidence.open(swept.id(), CopyKind.ORIGINAL).path();
    var kept = evidence.keep(upload("b.png", Pictures.png()), subject, Purpose.REPORT, SPEAKER);

    evidence.clearDrafts(Instant.now().plus(Duration.ofDays(3)));
    evidence.sweep(Instant.now().plus(Duration.ofDays(3)));

    assertThat(evidence.of(draft)).isEmpty();
    assertThat(content).doesNotExist();
    assertThat(evidence.open(kept.id(), CopyKind.ORIGINAL).path()).exists();
  }

  private String content(String id, CopyKind kind) throws IOException {
    try (var in = evidence.open(id, kind).open()) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static void assertUnknown(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.ground()).isEqualTo(Refusal.Ground.UNKNOWN));
  }
}
