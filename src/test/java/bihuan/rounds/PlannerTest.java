package bihuan.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Wuhai;
import bihuan.catalogue.Channel;
import bihuan.city.City;
import bihuan.city.District;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forty observers, twenty-two processes, three districts; over many seeds. */
class PlannerTest {

  private static final List<String> CATEGORIES =
      List.of("DEPUTY", "CPPCC", "FEDERATION", "CHAMBER", "LAWYER", "EXPERT", "BUSINESS", "MEDIA");

  private static final Map<Long, RoundProposal> PROPOSALS = new HashMap<>();

  private static final Set<District> EVERYWHERE = Set.copyOf(City.here().districts());

  /** A town drawn from a seed: who is recused, who goes where, what was visited when. */
  private record Town(
      List<ProcessOffer> offers,
      List<Traveller> people,
      Map<CoverageCell, LocalDate> visited,
      PlanRequest wish) {

    static Town of(long seed) {
      var chance = new Random(seed * 7919);
      var offers = IntStream.rangeClosed(1, 22).mapToObj(it -> offer(it, chance)).toList();
      var people =
          IntStream.rangeClosed(1, 40).mapToObj(it -> traveller(it, offers, chance)).toList();
      var visited = new HashMap<CoverageCell, LocalDate>();
      for (var offer : offers) {
        for (var cell : new VisitSlot(offer, Wuhai.WUDA, offer.channels().get(0)).cells()) {
          if (chance.nextInt(4) == 0) {
            visited.put(cell, LocalDate.of(2026, 1 + chance.nextInt(9), 1));
          }
        }
      }
      var wish =
          new PlanRequest(
              20 + chance.nextInt(100), 1 + chance.nextInt(2), chance.nextInt(51), seed);
      return new Town(offers, people, visited, wish);
    }

    private static ProcessOffer offer(int number, Random chance) {
      var lead = "D%02d".formatted(1 + chance.nextInt(33));
      var units = new HashSet<>(Set.of(lead));
      for (var more = chance.nextInt(4); more > 0; more--) {
        units.add("D%02d".formatted(1 + chance.nextInt(33)));
      }
      var channels =
          Stream.of(Channel.COUNTER, Channel.ONLINE, Channel.MOBILE)
              .filter(it -> it == Channel.COUNTER || chance.nextBoolean())
              .toList();
      var measures = List.of(number * 2 - 1, number * 2, 45);
      return new ProcessOffer("P%02d".formatted(number), 1, lead, units, measures, channels);
    }

    private static Traveller traveller(int number, List<ProcessOffer> offers, Random chance) {
      var closed = new HashSet<String>();
      for (var more = chance.nextInt(3); more > 0; more--) {
        closed.add("D%02d".formatted(1 + chance.nextInt(33)));
      }
      var seen = new HashSet<ServiceCounter>();
      for (var more = chance.nextInt(5); more > 0; more--) {
        seen.add(offers.get(chance.nextInt(22)).counter(Wuhai.HAIBOWAN, Channel.COUNTER));
      }
      return new Traveller(
          "observer" + number,
          CATEGORIES.get(chance.nextInt(CATEGORIES.size())),
          chance.nextInt(3) == 0 ? Set.of(Wuhai.HAIBOWAN, Wuhai.WUDA) : Set.of(),
          closed,
          seen,
          chance.nextInt(3),
          chance.nextInt(10) == 0 ? 1 : 12);
    }

    RoundProposal proposal() {
      return PROPOSALS.computeIfAbsent(wish.seed(), it -> proposeAnew());
    }

    RoundProposal proposeAnew() {
      return Planner.propose(offers, EVERYWHERE, people, visited, wish);
    }

    @Override
    public String toString() {
      return wish.toString();
    }
  }

  static Stream<Town> towns() {
    return LongStream.range(0, 60).mapToObj(Town::of);
  }

  @ParameterizedTest
  @MethodSource("towns")
  void nobodyGoesWhereTheyAreRecusedKnownOrNotWilling(Town town) {
    assertThat(town.proposal().visits())
        .allSatisfy(
            visit ->
                assertThat(visit.people())
                    .isNotEmpty()
                    .allSatisfy(person -> assertThat(person.hindrance(visit.spot())).isNull()));
  }

  @ParameterizedTest
  @MethodSource("towns")
  void nobodyGoesTwiceToTheSameCounterOrHasMoreThanTheyCanTake(Town town) {
    var visits = town.proposal().visits();

    assertThat(town.people())
        .allSatisfy(
            person ->
                assertThat(countersOf(person, visits))
                    .doesNotHaveDuplicates()
                    .hasSizeLessThanOrEqualTo(person.most()));
  }

  @ParameterizedTest
  @MethodSource("towns")
  void whoGoesTogetherIsOfDifferentCategories(Town town) {
    assertThat(town.proposal().visits())
        .allSatisfy(
            visit ->
                assertThat(visit.people().stream().map(Traveller::category))
                    .doesNotHaveDuplicates()
                    .hasSizeLessThanOrEqualTo(town.wish().together()));
  }

  @ParameterizedTest
  @MethodSource("towns")
  void noTaskCouldGoToSomebodyWithTwoFewer(Town town) {
    var visits = town.proposal().visits();

    for (var visit : visits) {
      for (var from : visit.people()) {
        assertThat(town.people())
            .noneMatch(
                to ->
                    load(to, visits) + 2 <= load(from, visits)
                        && couldTakeOver(to, visit, from, visits));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("towns")
  void aSeatStaysOpenOnlyWhereNobodyCanTakeIt(Town town) {
    var proposal = town.proposal();

    var filled = proposal.visits().stream().mapToInt(it -> it.people().size()).sum();
    var spots = Math.min(town.wish().visits(), spots(town.offers()));
    if (proposal.open().isEmpty()) {
      assertThat(filled).isEqualTo(spots * town.wish().together());
    }
    assertThat(proposal.open())
        .allSatisfy(
            vacancy ->
                assertThat(vacancy.reasons().values().stream().mapToInt(it -> it).sum())
                    .isGreaterThanOrEqualTo(town.people().size() - 1));
  }

  @ParameterizedTest
  @MethodSource("towns")
  void everyVisitInTurnCoversSomethingNewWhileThereIsAnything(Town town) {
    var wish = new PlanRequest(town.wish().visits(), 1, 0, town.wish().seed());

    var proposal = Planner.propose(town.offers(), EVERYWHERE, town.people(), town.visited(), wish);

    var gained = proposal.after().covered().size() - proposal.before().covered().size();
    var missing = proposal.after().all() - proposal.before().covered().size();
    assertThat(gained).isGreaterThanOrEqualTo(Math.min(missing, wish.visits()) - lost(proposal));
    assertThat(proposal.after().covered()).containsAll(proposal.before().covered());
  }

  @ParameterizedTest
  @MethodSource("towns")
  void theShareByLotIsDrawnAndAnybodyCanDrawItAgain(Town town) {
    var proposal = town.proposal();

    var drawn = proposal.visits().stream().filter(RoundProposal.Visit::drawn).count();
    assertThat(drawn)
        .isBetween((long) town.wish().drawn() - proposal.open().size(), (long) town.wish().drawn());
    assertThat(town.proposeAnew()).isEqualTo(proposal);
  }

  @Test
  void withoutHindrancesTheLoadIsEvenToOneTask() {
    var offers = Town.of(1).offers();
    var people =
        IntStream.rangeClosed(1, 40)
            .mapToObj(
                it ->
                    new Traveller(
                        "o" + it, CATEGORIES.get(it % 8), Set.of(), Set.of(), Set.of(), 0, 20))
            .toList();

    var visits =
        Planner.propose(offers, EVERYWHERE, people, Map.of(), new PlanRequest(66, 2, 20, 5))
            .visits();

    assertThat(people.stream().mapToInt(it -> load(it, visits)).distinct().toArray())
        .containsExactlyInAnyOrder(3, 4);
  }

  @Test
  void theOrderOfTheFactsDoesNotMatter() {
    var town = Town.of(7);
    var offers = new ArrayList<>(town.offers());
    var people = new ArrayList<>(town.people());
    Collections.reverse(offers);
    Collections.reverse(people);
    var districts = new LinkedHashSet<>(List.of(Wuhai.WUDA, Wuhai.HAINAN, Wuhai.HAIBOWAN));

    assertThat(Planner.propose(offers, districts, people, town.visited(), town.wish()))
        .isEqualTo(town.proposal());
  }

  @Test
  void anotherSeedDrawsAnotherLot() {
    var town = Town.of(3);

    var proposals =
        LongStream.range(0, 5)
            .mapToObj(
                it ->
                    Planner.propose(
                        town.offers(),
                        EVERYWHERE,
                        town.people(),
                        town.visited(),
                        new PlanRequest(30, 1, 50, it)))
            .map(
                it ->
                    it.visits().stream()
                        .filter(RoundProposal.Visit::drawn)
                        .map(RoundProposal.Visit::spot)
                        .toList())
            .distinct();

    assertThat(proposals).hasSize(5);
  }

  private static List<ServiceCounter> countersOf(
      Traveller person, List<RoundProposal.Visit> visits) {
    return visits.stream()
        .filter(it -> it.people().contains(person))
        .map(it -> it.spot().counter())
        .toList();
  }

  private static int load(Traveller person, List<RoundProposal.Visit> visits) {
    return person.carried() + countersOf(person, visits).size();
  }

  private static boolean couldTakeOver(
      Traveller to, RoundProposal.Visit visit, Traveller from, List<RoundProposal.Visit> visits) {
    var others = new ArrayList<>(visit.people());
    others.remove(from);
    Predicate<Traveller> goesAlready = others::contains;
    var counters = countersOf(to, visits);
    return to.hindrance(visit.spot()) == null
        && !goesAlready.test(to)
        && !counters.contains(visit.spot().counter())
        && counters.size() < to.most()
        && others.stream().noneMatch(it -> it.category().equals(to.category()));
  }

  /** Spots in turn that nobody could be sent to bring nothing. */
  private static int lost(RoundProposal proposal) {
    return proposal.open().size();
  }

  private static int spots(List<ProcessOffer> offers) {
    return offers.stream()
        .mapToInt(it -> it.channels().size() * City.here().districts().size())
        .sum();
  }
}
