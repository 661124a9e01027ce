package bihuan.figures;

import bihuan.calendar.Calendars;
import bihuan.calendar.WorkingTime;
import bihuan.city.City;
import bihuan.figures.PlainFigures.Hours;
import bihuan.figures.PlainFigures.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the histories of all issues add up to by the plain way of counting, beside what is kept. */
@ApplicationScoped
@Transactional
public class RecordedLives {

  private static final String PASSAGES =
      "select number, what, by_name, at_time, facts from issue_passage order by number, ledger_seq";

  private static final String ISSUES =
      "select number, district, process_code, step_no, cause, closed_on from issue";

  private static final String HOURLY =
      """
      select i.number, d.limit_code, d.started_at, d.amount, d.hours_unit from issue_deadline d
      join issue i on i.id = d.issue_id
      where d.hours_unit is not null order by i.number, d.position_no
      """;

  private static final String CELLS =
      """
      select figure_name, month_no, unit_code, district, took_days, part_count, whole_count, left_count from figure_cell
      where part_count <> 0 or whole_count <> 0 or left_count <> 0
      """;

  @PersistenceContext EntityManager em;

  @Inject Calendars calendars;
  @Inject FigureRounds rounds;

  private record About(
      String number, String district, String process, int step, String cause, LocalDate closed) {

    boolean isLike(About other) {
      return process != null
          && cause != null
          && process.equals(other.process)
          && step == other.step
          && cause.equals(other.cause)
          && !number.equals(other.number);
    }
  }

  void bringUpToDate(Instant now) {
    rounds.run(now);
  }

  /** Part, whole and left out by figure, month, unit, district and days. */
  Map<String, List<Long>> kept() {
    var kept = new TreeMap<String, List<Long>>();
    for (var row : em.createNativeQuery(CELLS).getResultList()) {
      var it = (Object[]) row;
      kept.put(
          "%s %s %s %s %s".formatted(it[0], FigureCases.month(it[1]), it[2], it[3], it[4]),
          List.of(number(it[5]), number(it[6]), number(it[7])));
    }
    return kept;
  }

  Map<String, List<Long>> recounted(LocalDate today) {
    var issues = issues();
    var hours = hours();
    var sums = new TreeMap<String, List<Long>>();
    lives()
        .forEach(
            (number, life) -> {
              var about = issues.get(number);
              new PlainFigures(
                      life,
                      hours.getOrDefault(number, List.of()),
                      calendars.current(),
                      today,
                      isRepeated(about, life, issues))
                  .cases()
                  .forEach(it -> add(sums, it.split(" "), about.district()));
            });
    return sums;
  }

  private static boolean isRepeated(About about, List<Told> life, Map<String, About> issues) {
    var accepted = PlainFigures.accepted(life);
    return accepted != null
        && issues.values().stream()
            .filter(about::isLike)
            .map(About::closed)
            .anyMatch(
                it ->
                    it != null && it.isBefore(accepted) && !it.isBefore(accepted.minusMonths(12)));
  }

  private static void add(Map<String, List<Long>> sums, String[] it, String district) {
    var part = it[3].equals("PART") ? 1L : 0;
    var left = it[3].equals("LEFT_OUT") ? 1L : 0;
    sums.merge(
        String.join(" ", it[0], it[1], it[2], district, it[4]),
        List.of(part, 1 - left, left),
        (one, more) ->
            List.of(one.get(0) + more.get(0), one.get(1) + more.get(1), one.get(2) + more.get(2)));
  }

  private Map<String, List<Told>> lives() {
    var lives = new LinkedHashMap<String, List<Told>>();
    for (var row : em.createNativeQuery(PASSAGES).getResultList()) {
      var it = (Object[]) row;
      var told =
          new Told(((String) it[1]).substring(5), at(it[3]), (String) it[2], facts((String) it[4]));
      lives.computeIfAbsent((String) it[0], number -> new ArrayList<>()).add(told);
    }
    return lives;
  }

  /** What was counted in hours, worked out from what each clock keeps. */
  private Map<String, List<Hours>> hours() {
    var working = new WorkingTime(calendars.current(), WorkingTime.HOURS);
    var hours = new TreeMap<String, List<Hours>>();
    for (var row : em.createNativeQuery(HOURLY).getResultList()) {
      var it = (Object[]) row;
      var from = at(it[2]);
      var amount = ((Number) it[3]).intValue();
      var until =
          "HOUR".equals(it[4])
              ? from.plus(Duration.ofHours(amount))
              : working
                  .after(LocalDateTime.ofInstant(from, City.ZONE), amount * 60L)
                  .atZone(City.ZONE)
                  .toInstant();
      hours
          .computeIfAbsent((String) it[0], number -> new ArrayList<>())
          .add(new Hours((String) it[1], City.day(from), until));
    }
    return hours;
  }

  private Map<String, About> issues() {
    var issues = new TreeMap<String, About>();
    for (var row : em.createNativeQuery(ISSUES).getResultList()) {
      var it = (Object[]) row;
      var closed = it[5] == null ? null : LocalDate.parse(it[5].toString());
      var step = ((Number) it[3]).intValue();
      issues.put(
          (String) it[0],
          new About(
              (String) it[0],
              it[1] == null ? "" : (String) it[1],
              (String) it[2],
              step,
              (String) it[4],
              closed));
    }
    return issues;
  }

  private static Map<String, String> facts(String text) {
    try (var json = Json.createReader(new StringReader(text))) {
      var facts = new TreeMap<String, String>();
      json.readObject().forEach((name, value) -> facts.put(name, ((JsonString) value).getString()));
      return facts;
    }
  }

  private static Instant at(Object at) {
    return at instanceof LocalDateTime local
        ? local.toInstant(ZoneOffset.UTC)
        : ((Timestamp) at).toLocalDateTime().toInstant(ZoneOffset.UTC);
  }

  private static long number(Object counted) {
    return ((Number) counted).longValue();
  }
}
