package bihuan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.calendar.WorkingDays;
import bihuan.city.City;
import bihuan.deadlines.Clocks;
import bihuan.deadlines.Limit;
import bihuan.figures.PlainFigures.Hours;
import bihuan.figures.PlainFigures.Told;
import bihuan.ledger.EntryRow;
import bihuan.loop.Move;
import bihuan.loop.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What one issue adds to the figures. */
class ReckoningTest {

  private static final WorkingDays CALENDAR = WorkingDays.published();
  private static final LocalDate FILED = LocalDate.of(2026, 3, 2);
  private static final int MOVES = 40;

  private static final Reckoning.Rules RULES =
      new Reckoning.Rules() {
        @Override
        public LocalDate due(Limit limit, LocalDate from) {
          return CALENDAR.extended(from, limit == Limit.SIGN ? 1 : 2);
        }

        @Override
        public int between(LocalDate from, LocalDate to) {
          return CALENDAR.between(from, to);
        }
      };

  @Test
  void whatNobodyHasLookedAtCountsOnceTheTimeIsOver() {
    var life = List.of(told("SUBMIT", FILED));

    assertThat(cases(life, FILED.plusDays(2))).isEmpty();
    assertThat(reckoned(life, FILED).again()).contains(FILED.plusDays(3));
    assertThat(cases(life, FILED.plusDays(3))).containsExactly("REVIEWED_ON_TIME 2026-03  REST 0");
  }

  @Test
  void solvedIsWhatTheUnitConcludesSoAndTheVerifierFindsSo() {
    assertThat(solved("SOLVED", "true")).isEqualTo("PART");
    assertThat(solved("PARTLY_SOLVED", "true")).isEqualTo("REST");
    assertThat(solved("SOLVED", "false")).isEqualTo("REST");
  }

  @Test
  void itIsLeftOutOnlyOnceASecondPersonAgreesToWhatTheVerifierFound() {
    var verified = verified("NOT_BORNE_OUT", "false");
    assertThat(side(verified, "SOLVED")).isEqualTo("REST");

    var agreed = and(verified, told("LEFT_OUT_OF_FIGURES", FILED.plusDays(9)));
    assertThat(side(agreed, "SOLVED")).isEqualTo("LEFT_OUT");

    var doubted = and(agreed, told("VERIFY_AGAIN", FILED.plusDays(9), "method", "CALL_BACK"));
    assertThat(side(and(doubted, verdict("false", FILED.plusDays(10))), "SOLVED"))
        .isEqualTo("REST");
  }

  @Test
  void theVerifiersWordThatNobodyCalledCorrectsTheUnitsOwnEntry() {
    var called = and(assigned(), told("CONTACTED", FILED.plusDays(2)));
    assertThat(side(called, "RESPONDED")).isEqualTo("PART");

    var denied =
        and(called, told("SATISFIED", FILED.plusDays(8), "contacted", "false", "solved", "true"));
    assertThat(side(denied, "RESPONDED")).isEqualTo("REST");
  }

  @Test
  void theReportersOwnAnswerAndTheCallBackAreToldApart() {
    var closed = and(verified("SOLVED", "true"), told("CLOSE", FILED.plusDays(9)));
    var called = and(closed, told("CALLED_BACK", FILED.plusDays(12), "satisfaction", "4"));
    assertThat(side(called, "SATISFIED")).isEqualTo("PART");
    assertThat(side(called, "SATISFIED_OWN")).isNull();

    var rated = and(called, told("RATED", FILED.plusDays(14), "satisfaction", "1"));
    assertThat(side(rated, "SATISFIED_CALLED")).isEqualTo("PART");
    assertThat(side(rated, "SATISFIED_OWN")).isEqualTo("REST");
    assertThat(side(rated, "SATISFIED")).isEqualTo("REST");
  }

  @Test
  void theSecondUnitOfADayHasADueDayOfItsOwn() {
    var life =
        List.of(
            told("SUBMIT", FILED),
            told("ACCEPT", FILED, "grade", "C"),
            told("ASSIGN", FILED, "lead", "D05"),
            told("REQUEST_RETURN", FILED),
            told("REASSIGN", FILED, "lead", "D06"),
            told("CORRECT", FILED.plusDays(1), "grade", "A"));

    assertThat(cases(life, FILED.plusMonths(3)))
        .filteredOn(it -> it.startsWith("ON_TIME"))
        .containsExactly("ON_TIME 2026-04 D06 REST 0");
  }

  @Test
  void aVerdictThatARulingSetAsideIsNoRedoing() {
    var wanting =
        and(
            assigned(),
            told("SIGN_OFF", FILED.plusDays(4)),
            told("NOT_SATISFIED", FILED.plusDays(8), "contacted", "true", "solved", "false"));
    var closed = told("CLOSE", FILED.plusDays(20));
    var found = told("SATISFIED", FILED.plusDays(12), "contacted", "true", "solved", "true");
    assertThat(side(and(wanting, found, closed), "FIRST_TIME")).isEqualTo("REST");

    var stands = told("VERDICT_APPEAL_RULED", FILED.plusDays(9), "verdict", "STANDS");
    assertThat(side(and(wanting, stands, found, closed), "FIRST_TIME")).isEqualTo("REST");
    var anew = told("VERDICT_APPEAL_RULED", FILED.plusDays(9), "verdict", "ANEW");
    assertThat(side(and(wanting, anew, found, closed), "FIRST_TIME")).isEqualTo("PART");
    assertThat(side(and(wanting, anew), "SOLVED")).isNull();
  }

  @Test
  void anAnswerInHoursIsLateAtItsHourWhereHoursWereInForce() {
    var signed = FILED.plusDays(1).atTime(9, 0).atZone(City.ZONE).toInstant();
    var hours = List.of(new Hours("FIRST_CONTACT", FILED.plusDays(1), signed.plusSeconds(7200)));
    for (var it : Map.of(7200, "PART", 7201, "REST").entrySet()) {
      var life =
          and(
              assigned().subList(0, 3),
              told("SIGN", signed, Map.of()),
              told("CONTACTED", signed.plusSeconds(it.getKey()), Map.of()));

      assertThat(responded(reckoned(life, hours, FILED.plusDays(1)).cases()))
          .isEqualTo(it.getValue());
      assertThat(new PlainFigures(life, hours, CALENDAR, FILED.plusDays(1), false).cases())
          .anyMatch(line -> line.matches("RESPONDED .* " + it.getValue() + " 0"));
      assertThat(responded(reckoned(life, FILED.plusDays(1)).cases()))
          .as("in days it was in time")
          .isEqualTo("PART");
    }
  }

  private static String responded(List<FigureCase> cases) {
    return cases.stream()
        .filter(it -> it.figure() == Figure.RESPONDED)
        .map(it -> it.count().name())
        .findFirst()
        .orElse(null);
  }

  @Test
  void whatWasMadeToLastCountsOnceSomebodyLookedAgain() {
    var closed =
        and(
            List.of(
                told("SUBMIT", FILED),
                told("ACCEPT", FILED, "grade", "C", "nature", "COMMON"),
                told("ASSIGN", FILED, "lead", "D05")),
            told("CLOSE", FILED.plusDays(9)));
    assertThat(side(closed, "LASTING")).isNull();
    var looked = FILED.plusDays(70);
    assertThat(side(and(closed, told("EFFECT_CHECKED", looked, "effect", "HOLDS")), "LASTING"))
        .isEqualTo("PART");
    assertThat(side(and(closed, told("EFFECT_CHECKED", looked, "effect", "PARTLY")), "LASTING"))
        .isEqualTo("REST");
    assertThat(side(and(closed, told("REOPEN", FILED.plusDays(30))), "LASTING")).isEqualTo("REST");
  }

  /** Whatever an issue goes through, both ways of counting agree. */
  @Property(tries = 2000)
  void thePlainWayOfCountingAgrees(@ForAll long seed) {
    var chance = new Random(seed);
    var life = life(chance);
    var today = life.get(life.size() - 1).on().plusDays(chance.nextInt(20));

    assertThat(cases(life, today))
        .as("%s", life)
        .containsExactlyInAnyOrderElementsOf(
            new PlainFigures(life, List.of(), CALENDAR, today, false).cases());
  }

  private static List<Told> life(Random chance) {
    var life = new ArrayList<Told>();
    var day = FILED;
    var stage = Stage.SUBMITTED;
    life.add(told("SUBMIT", day));
    for (var made = 0; made < MOVES; made++) {
      day = day.plusDays(chance.nextInt(4) == 0 ? chance.nextInt(30) : chance.nextInt(2));
      var at = stage;
      var moves = Stream.of(Move.values()).filter(it -> it.startsAt(at)).toList();
      var move = moves.get(chance.nextInt(moves.size()));
      life.add(told(move.name(), day, facts(chance)));
      var ends = List.copyOf(move.ends());
      stage = ends.isEmpty() ? stage : ends.get(chance.nextInt(ends.size()));
      life.addAll(notes(stage, day, chance));
    }
    return life;
  }

  private static List<Told> notes(Stage stage, LocalDate day, Random chance) {
    var note =
        switch (stage) {
          case HANDLING -> "CONTACTED";
          case VERIFIED -> chance.nextBoolean() ? "LEFT_OUT_OF_FIGURES" : "VERDICT_APPEAL_RULED";
          case DISSATISFIED -> "VERDICT_APPEAL_RULED";
          case IMPROVING -> "IMPROVEMENT_RULED_OUT";
          case CLOSED -> List.of("RATED", "CALLED_BACK", "EFFECT_CHECKED").get(chance.nextInt(3));
          default -> "REMINDED";
        };
    return chance.nextInt(3) == 0 ? List.of(told(note, day, facts(chance))) : List.of();
  }

  private static Map<String, String> facts(Random chance) {
    var facts = new TreeMap<String, String>();
    facts.put("lead", "D0" + chance.nextInt(4));
    facts.put("nature", List.of("INDIVIDUAL", "COMMON", "SYSTEMIC").get(chance.nextInt(3)));
    facts.put("effect", List.of("HOLDS", "PARTLY", "FADED").get(chance.nextInt(3)));
    facts.put("verdict", chance.nextBoolean() ? "ANEW" : "STANDS");
    facts.put("grade", List.of("A", "B", "C").get(chance.nextInt(3)));
    facts.put("solved", String.valueOf(chance.nextBoolean()));
    facts.put("contacted", String.valueOf(chance.nextInt(4) > 0));
    facts.put("conclusion", chance.nextInt(3) > 0 ? "SOLVED" : "NOT_BORNE_OUT");
    facts.put("method", chance.nextInt(3) > 0 ? "CALL_BACK" : "RE_RUN");
    if (chance.nextInt(3) > 0) {
      facts.put("satisfaction", String.valueOf(1 + chance.nextInt(5)));
    }
    return facts;
  }

  private static String solved(String conclusion, String solved) {
    return side(verified(conclusion, solved), "SOLVED");
  }

  private static List<Told> verified(String conclusion, String solved) {
    return and(
        assigned(),
        told("REPORT", FILED.plusDays(4), "conclusion", conclusion),
        told("SIGN_OFF", FILED.plusDays(4)),
        told("SEND_TO_VERIFY", FILED.plusDays(7), "method", "CALL_BACK"),
        verdict(solved, FILED.plusDays(8)));
  }

  private static Told verdict(String solved, LocalDate on) {
    return told(
        solved.equals("true") ? "SATISFIED" : "EXPLANATION_ACCEPTED",
        on,
        Map.of("contacted", "true", "solved", solved));
  }

  private static List<Told> assigned() {
    return List.of(
        told("SUBMIT", FILED),
        told("ACCEPT", FILED, "grade", "C"),
        told("ASSIGN", FILED, "lead", "D05"),
        told("SIGN", FILED.plusDays(1)));
  }

  private static List<Told> and(List<Told> life, Told... more) {
    return Stream.concat(life.stream(), Stream.of(more)).toList();
  }

  private static Told told(String what, LocalDate on, String... facts) {
    var all = new TreeMap<String, String>();
    for (var i = 0; i < facts.length; i += 2) {
      all.put(facts[i], facts[i + 1]);
    }
    return told(what, on, all);
  }

  private static Told told(String what, LocalDate on, Map<String, String> facts) {
    return told(what, on.atStartOfDay(City.ZONE).toInstant(), facts);
  }

  private static Told told(String what, Instant at, Map<String, String> facts) {
    return new Told(what, at, what.equals("SUBMIT") ? "reporter" : "somebody", facts);
  }

  private static String side(List<Told> life, String figure) {
    return cases(life, FILED.plusMonths(3)).stream()
        .filter(it -> it.startsWith(figure + " "))
        .map(it -> it.split(" ")[3])
        .findFirst()
        .orElse(null);
  }

  private static List<String> cases(List<Told> life, LocalDate today) {
    return reckoned(life, today).cases().stream()
        .map(
            it ->
                "%s %s %s %s %d"
                    .formatted(it.figure(), it.month(), it.unit(), it.count(), it.days()))
        .toList();
  }

  private static Reckoning reckoned(List<Told> life, LocalDate today) {
    return reckoned(life, List.of(), today);
  }

  private static Reckoning reckoned(List<Told> life, List<Hours> hours, LocalDate today) {
    var entries = life.stream().map(ReckoningTest::entry).toList();
    return new Reckoning(
        new Life(entries, CALENDAR::between),
        new PlainFigures(life, List.of(), CALENDAR, today, false).spans(),
        hours.stream()
            .map(it -> new Clocks.Hourly(Limit.valueOf(it.limit()), it.began(), it.until()))
            .toList(),
        false,
        RULES,
        today);
  }

  private static EntryRow entry(Told it) {
    return new EntryRow(1, "issue", 1, it.at(), it.by(), it.what(), it.facts(), "", "", true);
  }
}
