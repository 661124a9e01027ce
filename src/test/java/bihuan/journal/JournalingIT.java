package bihuan.journal;

import static bihuan.Cast.CORA;
import static bihuan.Cast.EDITH;
import static bihuan.Cast.LEO;
import static bihuan.Cast.OLGA;
import static bihuan.Cast.SIMON;
import static bihuan.evidence.Samples.sha256;
import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Wuhai;
import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import bihuan.Visitor;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Enrolment;
import bihuan.access.Role;
import bihuan.calendar.WorkingDays;
import bihuan.catalogue.Channel;
import bihuan.city.City;
import bihuan.commendations.Commendations;
import bihuan.comparison.Fulfilment;
import bihuan.comparison.StepState;
import bihuan.ledger.EntryRow;
import bihuan.ledger.Ledger;
import bihuan.loop.Issues;
import bihuan.loop.Kind;
import bihuan.panel.Appointment;
import bihuan.panel.Category;
import bihuan.panel.Contact;
import bihuan.panel.NewMember;
import bihuan.panel.Observers;
import bihuan.panel.Particulars;
import bihuan.recusals.RecusalDeclaration;
import bihuan.recusals.RecusalGround;
import bihuan.rounds.VisitForm;
import bihuan.start.BootStep;
import bihuan.vault.Secrecy;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Olga goes through the transfer of a mortgaged home (P04), which D05 answers for. */
@InContainer
@OnEmbedded
class JournalingIT {

  private static final Actor OSCAR = new Actor("oscar", Role.OBSERVER, "");
  private static final Actor OLENA = new Actor("olena", Role.OBSERVER, "");
  private static final Actor LINA_AT_D05 = new Actor("lina", Role.CASE_HANDLER, "D05");
  private static final Actor SOMEBODY_AT_D12 = new Actor("d12-officer", Role.CASE_HANDLER, "D12");

  private final String key = UUID.randomUUID().toString();
  private final By olga = OLGA.at(Instant.now().truncatedTo(ChronoUnit.MICROS));
  private final LocalDate monday = mondayOfAWholeWeekBefore(olga.day());

  @Inject JournalKeeping keeping;
  @Inject PhotoIntake photoIntake;
  @Inject Journeys journeys;
  @Inject Commendations commendations;
  @Inject JourneyFiling filing;
  @Inject Issues issues;
  @Inject Ledger ledger;
  @Inject Enrolment enrolment;
  @Inject Appointment appointment;
  @Inject Observers observers;
  @Inject RecusalDeclaration declaration;
  @Inject MeasurementRenewal renewal;
  @Inject HttpServletRequest request;

  @Resource(lookup = "java:app/jdbc/bihuan")
  DataSource source;

  private final Map<String, JournalUpdate.FieldValue> fields = new HashMap<>();
  private final Map<String, Integer> waiting = new HashMap<>();

  @BeforeEach
  void live() {
    lived(1, on(0, "09:00"), on(0, "10:00"));
    lived(2, on(0, "10:00"), on(1, "10:00"));
    lived(3, on(1, "10:00"), on(1, "10:30"));
    lived(4, on(1, "11:00"), on(3, "10:30"));
    write("4.beyond", "a fax number");
    write("4.words", "Two banks want two forms.");
    write("4.counter", "7");
    lived(5, on(3, "11:00"), on(4, "10:30"));
    lived(6, on(4, "11:00"), on(4, "16:30"));
    lived(7, on(4, "16:30"), on(4, "16:40"));
  }

  @Test
  void stuckLongAfterThePromisedDayThePromiseIsBrokenThoughTheRestIsNotTimed() {
    stuckAtTheFourthStep();

    reported();

    var row = keeping.view(key, olga).row();
    assertThat(row.time()).isEqualTo(Fulfilment.BEYOND);
    assertThat(row.days()).isNull();
    assertThat(row.atLeast()).isGreaterThan(new BigDecimal(3));
  }

  @Test
  void aReportedJourneyStaysMeasuredByTheDayOfItsReport() {
    stuckAtTheFourthStep();
    var soon = OLGA.at(monday.plusDays(3).atTime(12, 0).atZone(City.ZONE).toInstant());
    keeping.sync(key, sheet("phone", 0), olga);

    keeping.report(key, soon);

    assertThat(keeping.view(key, olga).compared().time()).isEqualTo(Fulfilment.SHOWN);
  }

  @Test
  void aJourneyWhoseMeasureWasTakenAwayIsMeasuredAtTheNextStart() throws Exception {
    fields.remove("4.finished");
    var id = reported();
    try (var db = source.getConnection();
        var change = db.createStatement()) {
      change.execute("update journey set time_measured = null, troubles = 0 where id = " + id);
    }

    renewal.begin(BootStep.JOURNEYS);

    var row = keeping.view(key, olga).row();
    assertThat(row.time()).isEqualTo(Fulfilment.SHOWN);
    assertThat(row.troubles()).isEqualTo(keeping.view(key, olga).compared().troubles().size());
    assertThat(ledger.about("journey " + id)).hasSize(1);
  }

  @Test
  void sentTwiceItIsThereOnce() {
    var first = keeping.sync(key, sheet("phone", 0), olga);
    var again = keeping.sync(key, sheet("phone", 0), olga);

    assertThat(again.revision()).isEqualTo(first.revision());
    assertThat(again.fields()).isEqualTo(first.fields()).hasSize(fields.size());
    assertThat(again.overwritten()).isEmpty();
    assertThat(journeys.of(OLGA)).filteredOn(it -> it.key().equals(key)).hasSize(1);
  }

  @Test
  void ofTwoPhonesTheLaterWordStandsAndTheOtherIsShown() {
    keeping.sync(key, sheet("one", 0), olga);
    fields.put("4.words", new JournalUpdate.FieldValue("The other phone.", 2_000));

    var synced = keeping.sync(key, sheet("two", 0), olga);

    assertThat(synced.fields().get("4.words").value()).isEqualTo("The other phone.");
    assertThat(synced.overwritten())
        .extracting(OverwrittenRow::value)
        .containsExactly("Two banks want two forms.");
    assertThat(synced.remarks()).contains(JournalRemark.TWO_PHONES);
  }

  @Test
  void somebodyElsesJournalIsNotThere() {
    keeping.sync(key, sheet("phone", 0), olga);
    var oscar = OSCAR.at(olga.at());

    assertUnknown(() -> keeping.read(key, oscar));
    assertUnknown(() -> keeping.sync(key, sheet("phone", 0), oscar));
    assertUnknown(() -> keeping.report(key, oscar));
    assertUnknown(() -> keeping.sync("task-1", sheet("phone", 0), oscar));
  }

  @Test
  void aTimeThatRunsBackwardsIsRefusedAtItsFieldAndTheRestArrives() {
    write("4.finished", on(-1, "09:00"));

    var synced = keeping.sync(key, sheet("phone", 0), olga);

    assertThat(synced.refused())
        .extracting(it -> it.field().orElse(""))
        .containsExactly("4.finished");
    assertThat(synced.fields()).containsKey("4.started").doesNotContainKey("4.finished");
  }

  @Test
  void aTimeThatHasNotComeIsRefusedAtItsFieldAndTheRestArrives() {
    var tomorrow = JournalCheck.cityTime(olga.at().plus(1, ChronoUnit.DAYS)).truncatedTo(MINUTES);
    write("7.finished", tomorrow.toString());

    var synced = keeping.sync(key, sheet("phone", 0), olga);

    assertThat(synced.refused())
        .singleElement()
        .matches(it -> it.key().equals("journal.future"))
        .matches(it -> it.field().orElse("").equals("7.finished"));
    assertThat(synced.fields()).containsKey("7.started").doesNotContainKey("7.finished");
  }

  @Test
  void aMistypedYearIsRefusedAtItsFieldAndTheRestArrives() {
    lived(1, "0001-03-02T09:00", on(0, "10:00"));
    write("2.started", "1901-03-02T09:00");

    var synced = keeping.sync(key, sheet("phone", 0), olga);

    assertThat(synced.refused())
        .allMatch(it -> it.key().equals("journal.longAgo"))
        .extracting(it -> it.field().orElse(""))
        .containsExactlyInAnyOrder("1.started", "2.started");
    assertThat(synced.fields()).containsKeys("1.finished", "2.finished");
    assertThat(keeping.report(key, olga).row().isReported()).isTrue();
  }

  @Test
  void whoeverHasNotAcceptedTheUndertakingBeginsNoJourney() {
    assertRefused(
        "panel.undertakingMissing",
        () -> keeping.sync(key, sheet("phone", 0), OLENA.at(olga.at())));
    assertUnknown(() -> keeping.read(key, OLENA.at(olga.at())));
  }

  @Test
  void afterTheTermNothingTypedIsLostButNothingIsReportedOrBegun() {
    keeping.sync(key, sheet("phone", 0), olga);
    var over = observers.find("olga").orElseThrow().until().plusDays(1);
    var late = OLGA.at(over.atStartOfDay(City.ZONE).toInstant());
    fields.put("4.words", new JournalUpdate.FieldValue("Written before, sent after.", 2_000));

    var synced = keeping.sync(key, sheet("phone", 1), late);

    assertThat(synced.fields().get("4.words").value()).isEqualTo("Written before, sent after.");
    assertRefused("panel.notInTerm", () -> keeping.report(key, late));
    assertThat(keeping.read(key, late).row().isReported()).isFalse();
    assertRefused(
        "panel.notInTerm",
        () -> keeping.sync(UUID.randomUUID().toString(), sheet("phone", 0), late));
  }

  @Test
  void afterTheTermNothingIsPraised() {
    lived(4, on(1, "11:00"), on(1, "11:30"));
    reported();
    var late = OLGA.at(olga.at().plus(Duration.ofDays(3_000)));

    assertRefused("panel.notInTerm", () -> filing.commend(key, "0-TIME", "Quick", Set.of(), late));
  }

  @Test
  void whoeverKeepsAwayFromTheUnitThatAnswersNeitherReportsNorBegins() {
    var near = newcomer("nora.near");
    keeping.sync(key, sheet("phone", 0), near);
    declaration.declare(RecusalGround.RELATIVE, "D05", "", null, near);

    assertRefused("panel.recused", () -> keeping.report(key, near));
    assertThat(keeping.sync(key, sheet("phone", 0), near).row().isReported()).isFalse();
    assertRefused(
        "panel.recused", () -> keeping.sync(UUID.randomUUID().toString(), sheet("phone", 0), near));
  }

  @Test
  void onlyObserversOpenTheJournalAndOthersAreToldSo() {
    assertThat(visitor("olga").get("api/journeys/kit").status()).isEqualTo(200);

    for (var account : List.of("lina", "cora", "leo", "enzo", "syd")) {
      var kit = visitor(account).get("api/journeys/kit");
      assertThat(kit.status()).as(account).isEqualTo(403);
      assertThat(kit.text()).contains("experience officer or observer it belongs to");
      assertThat(visitor(account).get("journal/journeys.xhtml").status()).isEqualTo(403);
    }
  }

  @Test
  void whatAPhoneGarbledIsRefusedWhereItStands() {
    var phone = visitor("olga");
    var sheet =
        """
        {%s "edition": 1, "district": "HAIBOWAN", "channel": "COUNTER", "form": "UNANNOUNCED",
         "device": "phone", "fields": {"4.words": null, "4.counter": {"value": "7", "at": 1000}}}
        """;

    var written =
        phone.send("PUT", "api/journeys/" + key, sheet.formatted("\"process\": \"P04\","));
    assertThat(written.status()).isEqualTo(200);
    assertThat(keeping.read(key, olga).fields()).containsOnlyKeys("4.counter");
    assertThat(written.text()).contains("\"field\":\"4.words\"");

    var nowhere = phone.send("PUT", "api/journeys/" + UUID.randomUUID(), sheet.formatted(""));
    assertThat(nowhere.status()).isEqualTo(422);
    assertThat(nowhere.text()).contains("\"field\":\"process\"");

    var task = phone.send("PUT", "api/journeys/task-9999999999999999999", sheet.formatted(""));
    assertThat(task.status()).isEqualTo(404);
  }

  @Test
  void aStepPassedOverIsSaidToBeSkippedAndTheRestIsReported() {
    fields.keySet().removeIf(it -> it.startsWith("3."));
    keeping.sync(key, sheet("phone", 0), olga);

    var steps = keeping.report(key, olga).compared().steps();

    assertThat(steps.get(2).lived().state()).isEqualTo(StepState.SKIPPED);
    assertThat(steps.get(3).lived().state()).isEqualTo(StepState.FINISHED);
  }

  @Test
  void aStepBegunBeforeTheOneInFrontOfItIsRemarkedOn() {
    lived(3, on(-1, "10:00"), on(-1, "10:30"));

    assertThat(keeping.sync(key, sheet("phone", 0), olga).remarks())
        .containsExactly(JournalRemark.OUT_OF_ORDER);
  }

  @Test
  void aPhotoOf60MegabytesIsRefusedByNameAndEverythingElseIsThere() throws IOException {
    keeping.sync(key, sheet("phone", 0), olga);
    var photo = photo();
    var kept = keep(sha256(photo), photo);
    var large = Arrays.copyOf(photo, 60 << 20);

    assertThatThrownBy(() -> keep(sha256(large), large))
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.details()).contains("receipt.png"));
    assertThat(keeping.read(key, olga).photos()).containsExactly(kept);
    assertThat(keeping.report(key, olga).row().isReported()).isTrue();
  }

  @Test
  void aPhotoIsKeptOnceAndOnlyAsItWasSent() throws IOException {
    keeping.sync(key, sheet("phone", 0), olga);
    var photo = photo();

    var kept = keep(sha256(photo), photo);

    assertThat(keep(sha256(photo), photo)).isEqualTo(kept);
    assertThat(keeping.read(key, olga).photos()).containsExactly(kept);
    assertThatThrownBy(() -> keep("0".repeat(64), photo))
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.key()).isEqualTo("journal.photo.garbled"));
  }

  @Test
  void aPhotoThatWaitsOnAPhoneIsKnownToTheOtherAndCountsOnceItArrives() throws IOException {
    var photo = photo();
    var hash = sha256(photo);
    waiting.put(hash, 4);
    keeping.sync(key, sheet("one", 0), olga);

    assertThat(keeping.read(key, olga).photos())
        .containsExactly(new JourneyPhotoRow(hash, 4, null));
    assertThat(keeping.view(key, olga).photos()).isEmpty();

    var kept = keep(hash, photo);
    keeping.sync(key, sheet("one", 0), olga);
    assertThat(kept.file()).isNotNull();
    assertThat(keeping.read(key, olga).photos()).containsExactly(kept);
    assertThat(keeping.view(key, olga).allPhotos()).hasSize(1);
  }

  @Test
  void aPhotoGivenUpBeforeItArrivedIsWaitedForNoMore() throws IOException {
    var hash = sha256(photo());
    waiting.put(hash, 4);
    waiting.put("not a digest", 4);
    keeping.sync(key, sheet("one", 0), olga);

    photoIntake.forget(key, hash, olga);

    assertThat(keeping.read(key, olga).photos()).isEmpty();
  }

  @Test
  void nonsenseFromOlderDaysIsRefusedAtItsFieldBeforeAnythingIsReported() throws Exception {
    keeping.sync(key, sheet("phone", 0), olga);
    try (var db = source.getConnection();
        var change =
            db.prepareStatement(
                "update journey set journal = replace(journal, ?, ?) where client_key = ?")) {
      change.setString(1, on(1, "10:00"));
      change.setString(2, "0001-03-03T10:00");
      change.setString(3, key);
      change.executeUpdate();
    }

    assertThatThrownBy(() -> keeping.report(key, olga))
        .isInstanceOfSatisfying(
            Refusal.class,
            it -> {
              assertThat(it.key()).isEqualTo("journal.longAgo");
              assertThat(it.field()).hasValue("2.finished");
            });
    assertThat(keeping.view(key, olga).compared().steps()).hasSize(7);

    write("2.finished", on(1, "10:00"));
    write("3.started", on(1, "10:00"));
    assertThat(keeping.sync(key, sheet("other", 1), olga).refused()).isEmpty();
    assertThat(keeping.report(key, olga).row().isReported()).isTrue();
  }

  @Test
  void beforeTheReportNothingIsOnRecordAndNobodyElseSeesIt() throws IOException {
    var before = journeys.reported(LINA_AT_D05, "P04", null);
    keeping.sync(key, sheet("phone", 0), olga);
    var photo = photo();
    keep(sha256(photo), photo);
    var id = keeping.read(key, olga).row().id();

    assertThat(journeys.reported(LINA_AT_D05, "P04", null)).isEqualTo(before);
    assertThat(journeys.reported(CORA, "P04", null).rows())
        .extracting(ReportedJourneyRow::id)
        .doesNotContain(id);
    assertUnknown(() -> journeys.report(LINA_AT_D05, id));
    assertThat(ledger.about("journey " + id)).isEmpty();
  }

  @Test
  void afterTheReportTheUnitReadsWhatWasLivedButNotByWhom() {
    var id = reported();

    var lived = journeys.report(LINA_AT_D05, id);

    assertThat(lived.row().form()).isNull();
    assertThat(lived.compared().days()).isEqualByComparingTo("4");
    assertThat(lived.toString())
        .doesNotContain("olga", "fax", "Two banks", "counter=7", "UNANNOUNCED", key)
        .doesNotContain(
            IntStream.range(0, 5).mapToObj(it -> monday.plusDays(it).toString()).toList());
    assertThat(journeys.reported(LINA_AT_D05, null, null).rows())
        .extracting(ReportedJourneyRow::id)
        .contains(id);
    assertUnknown(() -> journeys.report(SOMEBODY_AT_D12, id));
  }

  @Test
  void leadersAndSupervisionReadTheStepsButNotByWhomAndOthersDoNot() {
    var id = reported();

    for (var reader : List.of(LEO, SIMON)) {
      var lived = journeys.report(reader, id);
      assertThat(lived.compared().steps()).hasSize(7);
      assertThat(lived.toString())
          .doesNotContain("olga", "fax", "Two banks", "counter=7", "UNANNOUNCED", key);
      assertThat(journeys.reported(reader, "P04", null).rows()).allMatch(it -> it.form() == null);
    }
    for (var reader : List.of(OSCAR, OLGA, EDITH)) {
      assertUnknown(() -> journeys.report(reader, id));
      assertRefused("journal.notForYou", () -> journeys.reported(reader, null, null));
    }
  }

  @Test
  void theRecordNamesNobody() {
    var entries = ledger.about("journey " + reported());

    assertThat(entries).extracting(EntryRow::what).containsExactly("JOURNEY_REPORTED");
    assertThat(entries.toString()).doesNotContain("olga", "UNANNOUNCED", key);
  }

  @Test
  void reportedTwiceItIsReportedOnceAndWhatComesLaterIsKeptBeside() {
    var id = reported();
    keeping.report(key, olga);
    fields.put("4.words", new JournalUpdate.FieldValue("Too late.", 9_000));

    var synced = keeping.sync(key, sheet("other", 0), olga);

    assertThat(ledger.about("journey " + id)).hasSize(1);
    assertThat(synced.fields().get("4.words").value()).isEqualTo("Two banks want two forms.");
    assertThat(synced.overwritten())
        .singleElement()
        .matches(OverwrittenRow::afterReport)
        .extracting(OverwrittenRow::value)
        .isEqualTo("Too late.");
    assertThat(synced.remarks()).contains(JournalRemark.AFTER_REPORT);
  }

  @Test
  void whoeverReadsEnglishProposesInTheLanguageOfTheHouseAndInTheirOwnWords() {
    reported();

    var page =
        visitor("olga")
            .get("journal/trouble.xhtml?lang=en&key=" + key + "&code=4-DOCUMENTS")
            .text();

    assertThat(page).contains("File this trouble", "Two banks want two forms.", "a fax number");
    assertThat(page).contains("合并受理转移和抵押：清单外又要了 1 份材料").doesNotContain("beyond the list, 1");
  }

  @Test
  void aTroubleBecomesOneIssueThatKnowsNoJourney() throws IOException {
    keeping.sync(key, sheet("phone", 0), olga);
    var photo = photo();
    var file = keep(sha256(photo), photo).file();
    keeping.report(key, olga);
    var told =
        new IssueDraft(
            "Beyond the list", "A fax number.", "", null, Secrecy.DEFAULT, 8, Set.of(file));

    var number = filing.file(key, "4-DOCUMENTS", told, olga);

    assertThat(filing.file(key, "4-DOCUMENTS", told, olga)).isEqualTo(number);
    assertThat(keeping.view(key, olga).filed()).containsEntry("4-DOCUMENTS", number.value());
    var issue = issues.seenBy(CORA.at(olga.at()), number);
    assertThat(issue.marks().step()).isEqualTo(4);
    assertThat(issue.marks().measure()).isEqualTo(8);
    assertThat(issue.marks().kind()).isEqualTo(Kind.PAIN_POINT);
    assertThat(issue.files()).hasSize(1).extracting(it -> it.id()).doesNotContain(file);
    assertThat(ledger.about(number.subject()).toString())
        .doesNotContain(key, "olga", file, keeping.read(key, olga).row().id());
  }

  @Test
  void betterThanPromisedBecomesMaterialWithoutAName() {
    lived(4, on(1, "11:00"), on(1, "11:30"));
    lived(5, on(1, "11:40"), on(2, "10:00"));
    lived(6, on(2, "11:00"), on(2, "12:00"));
    lived(7, on(2, "13:00"), on(2, "13:10"));
    reported();

    filing.commend(key, "0-TIME", "Two days instead of three " + key, Set.of(), olga);

    assertThat(commendations.newest(EDITH))
        .filteredOn(it -> it.words().contains(key))
        .singleElement()
        .satisfies(it -> assertThat(it.toString()).doesNotContain("olga"));
    assertThatThrownBy(() -> filing.commend(key, "0-VISITS", "", Set.of(), olga))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> commendations.newest(LINA_AT_D05)).isInstanceOf(Refusal.class);
  }

  private void stuckAtTheFourthStep() {
    fields.keySet().removeIf(it -> it.startsWith("5.") || it.startsWith("6."));
    fields.keySet().removeIf(it -> it.startsWith("7."));
    fields.remove("4.finished");
    write("4.state", "STUCK");
  }

  private Visitor visitor(String account) {
    var root = "http://localhost:%d%s/";
    return Visitor.signedIn(
        URI.create(root.formatted(request.getLocalPort(), request.getContextPath())),
        "en",
        account,
        "Demo-2026");
  }

  private By newcomer(String account) {
    enrolment.welcome(account, account, account, "Quiet-River-42", olga.at());
    var particulars =
        new Particulars(
            account,
            "",
            Category.EXPERT,
            false,
            "",
            Set.of(),
            Set.of(),
            Set.of(),
            "",
            olga.day(),
            null);
    appointment.found(account, new NewMember(particulars, Contact.NONE), Actor.HOUSE.at(olga.at()));
    var by = new Actor(account, Role.OBSERVER, "").at(olga.at());
    observers.agree(by);
    return by;
  }

  private String reported() {
    keeping.sync(key, sheet("phone", 0), olga);
    return keeping.report(key, olga).row().id();
  }

  private JourneyPhotoRow keep(String hash, byte[] photo) {
    return photoIntake.keep(key, hash, 4, "receipt.png", new ByteArrayInputStream(photo), olga);
  }

  private void lived(int step, String from, String until) {
    write(step + ".started", from);
    write(step + ".finished", until);
  }

  /**
   * @param day from the Monday of the journey
   */
  private String on(int day, String time) {
    return monday.plusDays(day) + "T" + time;
  }

  private static LocalDate mondayOfAWholeWeekBefore(LocalDate today) {
    var calendar = WorkingDays.published();
    return Stream.iterate(today.with(DayOfWeek.MONDAY).minusWeeks(2), it -> it.minusWeeks(1))
        .filter(it -> it.datesUntil(it.plusDays(5)).allMatch(calendar::isWorking))
        .findFirst()
        .orElseThrow();
  }

  private void write(String field, String value) {
    fields.put(field, new JournalUpdate.FieldValue(value, 1_000));
  }

  private JournalUpdate sheet(String device, int seen) {
    return new JournalUpdate(
        "",
        "P04",
        1,
        Wuhai.HAIBOWAN,
        Channel.COUNTER,
        VisitForm.UNANNOUNCED,
        seen,
        device,
        Map.copyOf(waiting),
        Map.copyOf(fields));
  }

  private static byte[] photo() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(1, 1, (int) System.nanoTime());
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }

  private static void assertRefused(String key, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.key()).isEqualTo(key));
  }

  private static void assertUnknown(ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.ground()).isEqualTo(Refusal.Ground.UNKNOWN));
  }
}
