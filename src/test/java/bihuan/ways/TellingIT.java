package bihuan.ways;

import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.SELMA;
import static bihuan.Cast.SYD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.InContainer;
import bihuan.Refusal;
import bihuan.Visitor;
import bihuan.Wuhai;
import bihuan.access.AccountContacts;
import bihuan.access.Actor;
import bihuan.access.Enrolment;
import bihuan.access.NewPeople;
import bihuan.access.Role;
import bihuan.calendar.Calendars;
import bihuan.city.City;
import bihuan.classification.Cause;
import bihuan.classification.Classification;
import bihuan.classification.Filing;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Nature;
import bihuan.classification.Source;
import bihuan.loop.Intake;
import bihuan.loop.Triage;
import bihuan.mail.DeliveryEnded;
import bihuan.mail.Gateways;
import bihuan.mail.Letterbox;
import bihuan.mail.MessageChannel;
import bihuan.mail.MessageFault;
import bihuan.mail.Pending;
import bihuan.mail.RobotsAround;
import bihuan.notices.NoticeType;
import bihuan.notices.Notices;
import bihuan.series.IssueNumber;
import bihuan.vault.Identity;
import bihuan.vault.Secrecy;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two weeks from now, so that the house's own clock has no part in it. */
@InContainer
class TellingIT {

  private static final String SECRET = "Long-enough-2026";

  @Inject TellingJob job;
  @Inject Choices choices;
  @Inject Texts texts;
  @Inject Notices notices;
  @Inject Pending pending;
  @Inject Gateways gateways;
  @Inject NewPeople people;
  @Inject Enrolment enrolment;
  @Inject AccountContacts contacts;
  @Inject Calendars calendars;
  @Inject Intake intake;
  @Inject Triage triage;
  @Inject Event<DeliveryEnded> ended;
  @Inject UserTransaction transaction;
  @Inject HttpServletRequest request;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private final String name = "ways" + Long.toString(System.nanoTime(), 36);
  private final String address = name + "@example.org";

  private Letterbox box;
  private LocalDate monday;
  private Actor somebody;

  @BeforeEach
  void aDayAhead() throws Exception {
    var days = calendars.current();
    monday = City.day(now).plusDays(14);
    while (!days.isWorking(monday) || !days.isWorking(monday.plusDays(1))) {
      monday = monday.plusDays(1);
    }
  }

  @AfterEach
  void nobodyIsToldAnyMore() throws Exception {
    if (box != null) {
      box.close();
    }
    enrolment.disable(name, SYD.at(now.plusSeconds(2)));
  }

  @Test
  void whoeverHasMuchToDoIsToldOnceADayHoweverOftenTheClockComes() throws Exception {
    appointed(Role.CASE_HANDLER, "D04");
    for (var it = 0; it < 30; it++) {
      tell(NoticeType.TASK_OFFERED, at(monday, "10:00").plusSeconds(it));
    }

    job.work(at(monday, "20:00"));
    assertThat(mails()).isEmpty();
    job.work(at(monday.plusDays(1), "09:00"));
    job.work(at(monday.plusDays(1), "09:01"));

    assertThat(mails())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.subject()).contains("30");
              assertThat(it.from()).isEqualTo(at(monday.plusDays(1), "09:00"));
              assertThat(it.reference()).startsWith("digest ").doesNotContain(name);
            });
  }

  @Test
  void tenThousandThatAreDueOnOneDayAreOneDigest() throws Exception {
    appointed(Role.CASE_HANDLER, "D04");
    transaction.begin();
    for (var it = 0; it < 10_000; it++) {
      tell(NoticeType.DUE_TODAY, at(monday, "18:30"));
    }
    transaction.commit();

    job.work(at(monday.plusDays(1), "09:00"));
    job.work(at(monday.plusDays(1), "13:30"));

    assertThat(mails()).singleElement().satisfies(it -> assertThat(it.subject()).contains("99+"));
  }

  @Test
  void afterDaysAwayThereIsOneDigestAndNotOneForEach() throws Exception {
    appointed(Role.CASE_HANDLER, "D04");
    for (var day = 0; day < 5; day++) {
      tell(NoticeType.TASK_OFFERED, at(monday.plusDays(day), "10:00"));
    }

    var back = calendars.current().next(monday.plusDays(8), 0);
    job.work(at(back, "03:12"));
    assertThat(mails()).as("at night").isEmpty();
    job.work(at(back, "10:12"));

    assertThat(mails()).singleElement().satisfies(it -> assertThat(it.subject()).contains("5"));
  }

  @Test
  void aUnitIsToldAtFixedTimesEvenAtOnce() throws Exception {
    appointed(Role.CASE_HANDLER, "D04");
    choose(Pace.AT_ONCE, Pace.AT_ONCE);
    tell(NoticeType.TASK_OFFERED, at(monday, "10:17"));

    job.work(at(monday, "10:18"));
    assertThat(mails()).isEmpty();
    job.work(at(monday, "13:30"));
    assertThat(mails()).hasSize(1);
  }

  @Test
  void whoeverIsOfNoUnitIsToldAtOnceIfTheyWish() throws Exception {
    appointed(Role.CALL_BACK_OFFICER, "");
    choose(Pace.AT_ONCE, Pace.DIGEST);
    tell(NoticeType.TASK_OFFERED, at(monday, "10:17"));
    tell(NoticeType.STAND_IN_ENDED, at(monday, "10:17"));

    job.work(at(monday, "10:17"));

    assertThat(mails()).hasSize(1);
    assertThat(mails().get(0).reference()).startsWith("notice ");
  }

  @Test
  void newsAreSwitchedOffAndDutiesAreNot() throws Exception {
    appointed(Role.CASE_HANDLER, "D04");
    choose(Pace.DIGEST, Pace.OFF);
    assertThatThrownBy(() -> choose(Pace.OFF, Pace.OFF))
        .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.field()).contains("duties"));
    tell(NoticeType.STAND_IN_ENDED, at(monday, "10:00"));

    job.work(at(monday.plusDays(1), "09:00"));
    assertThat(mails()).isEmpty();

    tell(NoticeType.TASK_OFFERED, at(monday.plusDays(1), "10:00"));
    job.work(at(monday.plusDays(2), "23:00"));
    job.work(at(monday.plusDays(8), "12:00"));
    assertThat(mails()).hasSize(1);
    assertThat(notices.toDo(notices.addressOf(somebody))).isEqualTo(1);
  }

  @Test
  void oneClickEndsWhatMayBeEndedAndNoMore() throws Exception {
    appointed(Role.CASE_HANDLER, "D04");
    var token = choices.token(name, now);

    choices.unsubscribe(token, now);

    var chosen = choices.of(somebody.at(now));
    assertThat(chosen.news()).isEqualTo(Pace.OFF);
    assertThat(chosen.outcome()).isEqualTo(Pace.OFF);
    assertThat(chosen.duties()).isEqualTo(Pace.DIGEST);
    assertThat(choices.token(name, now)).isEqualTo(token);
    assertThatThrownBy(() -> choices.unsubscribe("guessed", now)).isInstanceOf(Refusal.class);
  }

  @Test
  void whatMayNotHaveArrivedIsToldAgainWithTheNextDigest() throws Exception {
    appointed(Role.CASE_HANDLER, "D04");
    tell(NoticeType.TASK_OFFERED, at(monday, "08:00"));
    job.work(at(monday, "09:00"));

    ends(MessageFault.UNSURE, at(monday, "09:10"));
    job.work(at(monday, "10:00"));
    assertThat(mails()).hasSize(1);
    job.work(at(monday.plusDays(1), "09:00"));

    assertThat(mails()).hasSize(2);
    assertThat(mails().get(1).body()).contains("1");
  }

  @Test
  void anAddressThatBouncesIsMarkedAndAfterThreeTimesNotUsedUntilItIsProvedAgain()
      throws Exception {
    appointed(Role.CASE_HANDLER, "D04");
    tell(NoticeType.TASK_OFFERED, at(monday, "08:00"));
    job.work(at(monday, "09:00"));

    for (var it = 0; it < 3; it++) {
      assertThat(contacts.reach(name)).isPresent();
      ends(MessageFault.REFUSED, at(monday, "09:10").plusSeconds(it));
    }

    assertThat(contacts.reach(name)).isEmpty();
    assertThat(bihuan.notices.Told.of(notices, somebody, "account " + name))
        .contains(NoticeType.ACCOUNT_CONTACT_BOUNCED);
    box.close();
    prove(now.plusSeconds(90));
    box = new Letterbox(gateways);
    assertThat(contacts.reach(name)).isPresent();
  }

  @Test
  void whoeverReportedIsToldThatThereIsNewsAndNothingElse() throws Exception {
    appointed(Role.ENTERPRISE, "");
    var number = filed(somebody, name, at(monday, "09:30"));
    triage.accept(number, classified(false), CORA.at(at(monday, "10:00")));

    job.work(at(monday, "13:30"));
    assertThat(mails()).isEmpty();
    job.work(at(monday.plusDays(1), "09:00"));
    job.work(at(monday.plusDays(1), "09:05"));

    assertThat(mails())
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.subject() + it.body() + it.reference())
                    .doesNotContain(number.value(), "窗口让我", "R-"));
  }

  @Test
  void whatIsUrgentIsToldAtNightAndOnADayOffAndAVerdictIsNot() throws Exception {
    appointed(Role.CASE_HANDLER, "D04");
    var saturday = monday.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    var number = urgent(at(saturday, "23:10"));

    job.work(at(saturday, "23:12"));
    assertThat(mails()).singleElement().satisfies(it -> assertThat(it.body()).contains("三次"));

    bihuan.notices.Told.tell(
        notices, somebody, NoticeType.UNIT_DISSATISFIED, number.subject(), at(saturday, "23:20"));
    job.work(at(saturday, "23:21"));
    assertThat(mails()).hasSize(1);
  }

  @Test
  void whatWasReadMeanwhileDoesNotHideWhatWasNot() throws Exception {
    appointed(Role.CASE_HANDLER, "D04");
    transaction.begin();
    for (var it = 0; it < 150; it++) {
      tell(NoticeType.TASK_OFFERED, at(monday, "10:00"));
    }
    transaction.commit();
    notices.readAll(somebody.at(at(monday, "11:00")));
    tell(NoticeType.TASK_OFFERED, at(monday, "12:00"));

    job.work(at(monday.plusDays(1), "09:00"));

    assertThat(mails()).singleElement().satisfies(it -> assertThat(it.subject()).contains(" 1 "));
  }

  @Test
  void aMailProgramUnsubscribesWithoutSigningInAndNobodyBouncesWithoutTheKey() throws Exception {
    appointed(Role.CASE_HANDLER, "D04");
    var stranger = Visitor.stranger(root(), "zh-CN");

    var ended = stranger.send("POST", "api/unsubscribings/" + choices.token(name, now), "{}");
    var guessed = stranger.send("POST", "api/unsubscribings/GUESSED", "{}");
    var bounced = stranger.send("POST", "api/bounces", "{\"message\": \"1\"}");

    assertThat(ended.status()).isEqualTo(204);
    assertThat(guessed.status()).isEqualTo(404);
    assertThat(bounced.status()).isEqualTo(403);
    assertThat(choices.of(somebody.at(now)).news()).isEqualTo(Pace.OFF);
  }

  @Test
  void aGroupsRobotIsToldHowMuchIsNewOnceForAllOfThem() throws Exception {
    appointed(Role.CASE_HANDLER, "D04");
    var subject = "lesson " + System.nanoTime();
    var robots = new RobotsAround(gateways);
    try {
      for (var coordinator : List.of(CORA, CARL)) {
        bihuan.notices.Told.tell(
            notices, coordinator, NoticeType.LESSON_SIGNED, subject, at(monday, "10:00"));
      }
      job.work(at(monday, "13:29"));
      assertThat(pending.to("COORDINATORS")).isEmpty();
      job.work(at(monday, "13:30"));
      job.work(at(monday, "13:31"));
    } finally {
      robots.close();
    }

    assertThat(pending.to("COORDINATORS"))
        .singleElement()
        .satisfies(
            it -> assertThat(it.body()).contains(" 1 ").doesNotContain(subject.substring(7)));
  }

  @Test
  void anOperatorsWordsAreUsedUntilTheShippedOnesComeBack() throws Exception {
    appointed(Role.CASE_HANDLER, "D04");
    var before = texts.of(TextKind.DIGEST_MAIL, ReadLanguage.ZH, SYD);
    texts.write(
        TextKind.DIGEST_MAIL,
        ReadLanguage.ZH,
        "Words {duties}",
        "{lines}",
        before.version(),
        SYD.at(now));
    assertThatThrownBy(
            () ->
                texts.write(
                    TextKind.DIGEST_MAIL, ReadLanguage.ZH, "a", "b", before.version(), SYD.at(now)))
        .as("somebody else changed it meanwhile")
        .isInstanceOf(Refusal.class);
    tell(NoticeType.TASK_OFFERED, at(monday, "08:00"));
    job.work(at(monday, "09:00"));

    texts.reset(TextKind.DIGEST_MAIL, ReadLanguage.ZH, before.version() + 1, SYD.at(now));
    assertThat(mails().get(0).subject()).isEqualTo("Words 1");
    assertThat(texts.of(TextKind.DIGEST_MAIL, ReadLanguage.ZH, SYD).subject())
        .isEqualTo(before.subject());
    assertThatThrownBy(() -> texts.of(TextKind.ROBOT, ReadLanguage.EN, CORA))
        .isInstanceOf(Refusal.class);
  }

  private IssueNumber urgent(Instant at) {
    var number = filed(ENZO, "enzo", at);
    triage.accept(number, classified(true), CORA.at(at.plusSeconds(1)));
    triage.reviewOutgoing(number, 0, "跑了三次", "退了三次", Set.of(), CORA.at(at.plusSeconds(2)));
    triage.assign(number, "D04", List.of(), CORA.at(at.plusSeconds(3)));
    return number;
  }

  private IssueNumber filed(Actor reporter, String account, Instant at) {
    return intake.file(
        new Filing(
            "窗口让我跑了三次",
            "材料退了三次",
            "",
            "P04",
            4,
            Kind.BLOCKAGE,
            Wuhai.HAINAN,
            Source.EXPERIENCE,
            Secrecy.CONFIDENTIAL,
            "",
            false),
        new Identity(account, "苏日娜", "", "某商贸", ""),
        reporter.at(at));
  }

  private static Classification classified(boolean urgent) {
    return new Classification(
        Kind.BLOCKAGE,
        Cause.NO_COMMON_FORM,
        Nature.INDIVIDUAL,
        IssueClass.C,
        8,
        "P04",
        4,
        Wuhai.HAINAN,
        urgent);
  }

  private URI root() {
    return URI.create(
        "http://localhost:%d%s/".formatted(request.getLocalPort(), request.getContextPath()));
  }

  private void appointed(Role role, String unit) throws IOException {
    people.open(name, "试用", SECRET, now);
    enrolment.appoint(name, role, unit, SELMA.at(now));
    somebody = new Actor(name, role, unit);
    prove(now.plusSeconds(1));
    box = new Letterbox(gateways);
  }

  private void prove(Instant at) {
    contacts.prove(contacts.enter(address, SECRET, somebody.at(at)).orElseThrow(), somebody.at(at));
  }

  private void choose(Pace duties, Pace news) {
    choices.choose(
        new ChosenWays(
            duties, Pace.DIGEST, news, ReadLanguage.ZH, LocalTime.of(22, 0), LocalTime.of(8, 0)),
        somebody.at(now));
  }

  private void tell(NoticeType type, Instant at) {
    bihuan.notices.Told.tell(notices, somebody, type, "task 42", at);
  }

  private void ends(MessageFault fault, Instant at) {
    ended.fire(
        new DeliveryEnded(mails().get(0).reference(), MessageChannel.MAIL, Optional.of(fault), at));
  }

  private List<Pending.Waiting> mails() {
    return pending.to(address);
  }

  private static Instant at(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time)).atZone(City.ZONE).toInstant();
  }
}
