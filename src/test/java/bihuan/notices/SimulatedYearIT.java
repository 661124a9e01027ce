package bihuan.notices;

import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.LINA_AT_LAND;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.Wuhai;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.calendar.Calendars;
import bihuan.calendar.WorkingDays;
import bihuan.city.City;
import bihuan.classification.Cause;
import bihuan.classification.Classification;
import bihuan.classification.Filing;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Nature;
import bihuan.classification.Source;
import bihuan.loop.Duties;
import bihuan.loop.Intake;
import bihuan.loop.Rectification;
import bihuan.loop.Triage;
import bihuan.series.IssueNumber;
import bihuan.vault.Identity;
import bihuan.vault.Secrecy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * What the daily clock does about issues, with the clock in the test's hand: they fall due, the
 * house is struck down in the middle of its work again and again, and is shut for ten days.
 * Everybody hears of everything that was due, once.
 *
 * <p>Of a few issues in two months, or of as many as {@code
 * -Dserver.options=-Dsimulated.year=20000} says in a year.
 */
@InContainer
class SimulatedYearIT {

  private static final int ISSUES = Integer.getInteger("simulated.year", 30);
  private static final int YEAR = 2030;
  private static final boolean WHOLE = System.getProperty("simulated.year") != null;

  /** The first day on which something is due, and within how many days everything is. */
  private static final LocalDate FIRST_DUE = LocalDate.of(YEAR, WHOLE ? 1 : 4, WHOLE ? 8 : 20);

  private static final int SPAN = WHOLE ? 330 : 30;
  private static final int LONGEST = 14;

  private static final ReminderPolicy POLICY = new ReminderPolicy(1, 3, 1, 5);
  private static final int SEED = 7;

  /** Nobody starts the house again in these days. */
  private static final LocalDate SHUT_FROM = LocalDate.of(YEAR, 5, 6);

  private static final LocalDate SHUT_UNTIL = LocalDate.of(YEAR, 5, 15);

  @Inject Duties duties;
  @Inject Reminders reminders;
  @Inject Intake intake;
  @Inject Triage triage;
  @Inject Rectification rectification;
  @Inject Calendars calendars;
  @Inject Copies copies;
  @Inject Blows blows;

  private final Random chance = new Random(SEED);
  private final Map<String, Life> lives = new TreeMap<>();

  /** An issue in hand: due on a day, and put right on another. */
  private record Life(LocalDate due, LocalDate ended) {}

  /** Makes the work of the clock fail in the middle of a transaction, as a crash does. */
  @ApplicationScoped
  static class Blows {

    private final Random chance = new Random(SEED);
    private boolean falling;

    void strike(@Observes NoticeWritten written) {
      if (falling && chance.nextInt(5) == 0) {
        throw new IllegalStateException("struck while telling of " + written.type());
      }
    }
  }

  /** Writes copies of an issue, and reads what was told of them. */
  @ApplicationScoped
  @Transactional
  static class Copies {

    private static final String TOLD =
        """
        select n.subject, n.type from Notice n
        where n.address = :address and n.subject in :subjects and n.type in :types
        """;

    @PersistenceContext EntityManager em;

    @Resource(lookup = "java:app/jdbc/bihuan")
    DataSource source;

    void copy(IssueNumber model, String number, long id, LocalDate due) {
      var columns = columns();
      var values =
          columns.stream()
              .map(
                  it ->
                      switch (it) {
                        case "id" -> String.valueOf(id);
                        case "number" -> "'" + number + "'";
                        case "due" -> "date '" + due + "'";
                        case "draft_mark" -> "null";
                        default -> it;
                      })
              .toList();
      em.createNativeQuery(
              "insert into issue (%s) select %s from issue where number = '%s'"
                  .formatted(String.join(", ", columns), String.join(", ", values), model))
          .executeUpdate();
    }

    private List<String> columns() {
      try (var db = source.getConnection();
          var none = db.createStatement().executeQuery("select * from issue where 1 = 0")) {
        var columns = new ArrayList<String>();
        for (var it = 1; it <= none.getMetaData().getColumnCount(); it++) {
          columns.add(none.getMetaData().getColumnName(it).toLowerCase(Locale.ROOT));
        }
        return columns;
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    void end(List<String> numbers) {
      for (var it : numbers) {
        em.createNativeQuery(
                "update issue set ended = true, stage = 'CLOSED' where number = '" + it + "'")
            .executeUpdate();
      }
    }

    List<String> told(String address, Set<String> subjects, Set<NoticeType> types) {
      return em.createQuery(TOLD, Object[].class)
          .setParameter("address", address)
          .setParameter("subjects", subjects)
          .setParameter("types", types)
          .getResultStream()
          .map(it -> it[0] + " " + it[1])
          .toList();
    }
  }

  @Test
  void everybodyHearsOfEverythingThatWasDueOnceWhateverHappens() {
    var calendar = calendars.current();
    live(calendar);
    var last = FIRST_DUE.plusDays(SPAN + 2 * LONGEST);
    for (var day = FIRST_DUE.minusDays(4); !day.isAfter(last); day = day.plusDays(1)) {
      var today = day;
      copies.end(
          lives.entrySet().stream()
              .filter(it -> it.getValue().ended().equals(today))
              .map(Map.Entry::getKey)
              .toList());
      if (!isShut(day) && calendar.isWorking(day)) {
        struckAndRepeated(day);
      }
    }

    var told = told();
    lives.forEach(
        (number, life) ->
            expected(life, calendar)
                .forEach(
                    (type, times) ->
                        assertThat(told.getOrDefault("issue " + number + " " + type, 0L))
                            .as("%s of %s, %s", type, number, life)
                            .isEqualTo(times)));
  }

  private void struckAndRepeated(LocalDate day) {
    blows.falling = true;
    work(at(day, Actor.HOUSE));
    blows.falling = false;
    work(at(day, Actor.HOUSE));
    if (day.getDayOfMonth() == 1) {
      work(at(day, Actor.HOUSE));
    }
  }

  /** As the daily jobs do, and of these issues alone: other tests share the database. */
  private void work(By house) {
    var batch = duties.pressing(house.at(), null);
    while (!batch.isEmpty()) {
      batch.stream()
          .filter(it -> lives.containsKey(it.number().value()))
          .forEach(it -> attend(it, house));
      batch = duties.pressing(house.at(), batch.get(batch.size() - 1));
    }
  }

  private void attend(Duties.Duty duty, By house) {
    try {
      reminders.attend(duty, POLICY, house);
    } catch (RuntimeException struck) {
      assertThat(blows.falling).isTrue();
    }
  }

  private void live(WorkingDays calendar) {
    var model = inHand();
    for (var it = 0; it < ISSUES; it++) {
      var due = calendar.next(FIRST_DUE.plusDays(chance.nextInt(SPAN)), 0);
      var number = "%d-%06d".formatted(YEAR, 100_000 + it);
      copies.copy(model, number, 9_000_000_000L + it, due);
      lives.put(number, new Life(due, due.plusDays(chance.nextInt(LONGEST) - 3)));
    }
    copies.end(List.of(model.value()));
  }

  private Map<NoticeType, Long> expected(Life life, WorkingDays calendar) {
    var soon = false;
    var onTheDay = false;
    var late = 0;
    var first = life.due().minusDays(LONGEST);
    for (var day = first; day.isBefore(life.ended()); day = day.plusDays(1)) {
      if (!isShut(day) && calendar.isWorking(day)) {
        var left = calendar.between(day, life.due());
        soon |= day.isBefore(life.due()) && left == 1;
        onTheDay |= day.equals(life.due());
        late = Math.max(late, -left);
      }
    }
    return Map.of(
        NoticeType.DUE_SOON, soon ? 1L : 0,
        NoticeType.DUE_TODAY, onTheDay ? 1L : 0,
        NoticeType.CARD_OVERDUE, late >= 1 ? 1L : 0,
        NoticeType.CARD_LONG_OVERDUE, late >= 5 ? 1L : 0);
  }

  private Map<String, Long> told() {
    var subjects = lives.keySet().stream().map(it -> "issue " + it).toList();
    var types =
        Set.of(
            NoticeType.DUE_SOON,
            NoticeType.DUE_TODAY,
            NoticeType.CARD_OVERDUE,
            NoticeType.CARD_LONG_OVERDUE);
    var all = new ArrayList<String>();
    for (var from = 0; from < subjects.size(); from += 500) {
      var some = Set.copyOf(subjects.subList(from, Math.min(from + 500, subjects.size())));
      all.addAll(copies.told(NoticeAddress.of(LINA_AT_LAND).text(), some, types));
    }
    return all.stream().collect(groupingBy(it -> it, counting()));
  }

  private static boolean isShut(LocalDate day) {
    return !day.isBefore(SHUT_FROM) && !day.isAfter(SHUT_UNTIL);
  }

  private IssueNumber inHand() {
    var day = LocalDate.of(YEAR, 1, 2);
    var number =
        intake.file(
            new Filing(
                "取号机吐不出号",
                "大厅取号机吐不出号",
                "",
                "P04",
                4,
                Kind.BLOCKAGE,
                Wuhai.HAINAN,
                Source.EXPERIENCE,
                Secrecy.CONFIDENTIAL,
                "",
                false),
            new Identity("enzo", "恩和巴图", "", "恩和商贸", "企业联系人"),
            at(day, ENZO));
    var made =
        new Classification(
            Kind.BLOCKAGE,
            Cause.NO_COMMON_FORM,
            Nature.INDIVIDUAL,
            IssueClass.C,
            8,
            "P04",
            4,
            Wuhai.HAINAN,
            false);
    triage.accept(number, made, at(day, CORA));
    triage.reviewOutgoing(number, 0, "取号难", "取号机不出号", Set.of(), at(day, CORA));
    triage.assign(number, LINA_AT_LAND.unit(), List.of(), at(day, CORA));
    rectification.sign(number, at(day, LINA_AT_LAND));
    return number;
  }

  private static By at(LocalDate day, Actor actor) {
    return actor.at(day.atTime(DailyJobs.BEGINS).atZone(City.ZONE).toInstant());
  }
}
