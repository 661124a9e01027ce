package bihuan.bench;

import static bihuan.bench.Size.CLIENTS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What many read at once and one reads alone, each in a session of their own, beside what does
 * nothing on the same server; turn by turn.
 */
class Reading {

  private static final String ALONE = "alone: ";
  private static final String FLOOR = "floor";

  private final Stand stand;
  private final int many;
  private final int alone;
  private final Map<Build, People> people = new LinkedHashMap<>();
  private final Map<Build, Visitors> strangers = new LinkedHashMap<>();
  private final Visitors idle;
  private final Map<Address, Contest> contests = new LinkedHashMap<>();

  Reading(Stand stand) {
    this.stand = stand;
    this.many = stand.size().reads();
    this.alone = many / 4;
    this.idle = new Visitors(stand.floor());
    for (var it : stand.builds()) {
      people.put(it, new People(it));
      strangers.put(it, new Visitors(it.product()));
    }
  }

  /** What there is to read in a build: the same in each. */
  interface Addresses {
    List<Address> of(Build build) throws Exception;
  }

  void measure(String heading, Addresses addresses, Results results) throws Exception {
    prepare(addresses);
    warmUp();
    for (var it : contests.values()) {
      it.run(stand.size().rounds());
    }
    results.heading(
        "%s in a second, %d readers, medians of %d turns of %,d; beside what does nothing",
        heading, CLIENTS, stand.size().rounds(), many);
    contests.forEach(
        (it, contest) -> row(it, "", contest.rate(Build.OWN), "/s", contest.rate(FLOOR), results));
    results.heading("%s, median in ms, %d readers; beside what does nothing", heading, CLIENTS);
    contests.forEach(
        (it, contest) ->
            row(
                it,
                ", among all",
                contest.median(Build.OWN),
                "ms",
                contest.median(FLOOR),
                results));
    results.heading("%s, median in ms, one reader; beside what does nothing", heading);
    contests.forEach(
        (it, contest) ->
            row(
                it,
                ", alone",
                contest.median(ALONE + Build.OWN),
                "ms",
                contest.median(ALONE + FLOOR),
                results));
    for (var other : stand.builds().subList(1, stand.builds().size())) {
      results.heading("%s in a second; beside: %s", heading, other.name());
      contests.forEach(
          (it, contest) ->
              results.row(
                  it.name(),
                  contest.rate(Build.OWN),
                  "/s",
                  other.name(),
                  contest.rate(other.name()),
                  ""));
    }
    results.load("meanwhile");
  }

  private static void row(
      Address address, String how, double value, String unit, double floor, Results results) {
    var beside = address.floor().what();
    results.row(address.name() + how, value, unit, beside, floor, "  " + beside);
  }

  private void prepare(Addresses addresses) throws Exception {
    var all = new ArrayList<List<Address>>();
    for (var it : stand.builds()) {
      all.add(addresses.of(it));
    }
    for (var place = 0; place < all.get(0).size(); place++) {
      var contest = new Contest();
      for (var build = 0; build < all.size(); build++) {
        var address = all.get(build).get(place);
        var readers = readers(stand.builds().get(build), address.who());
        join(
            contest,
            stand.builds().get(build).name(),
            (client, turn) -> address.fetch().from(readers.get(client)));
      }
      var address = all.get(0).get(place);
      join(contest, FLOOR, (client, turn) -> address.floor().fetch().from(idle.get(client)));
      contests.put(address, contest);
    }
  }

  private void join(Contest contest, String side, AtOnce.Work work) {
    contest
        .with(side, () -> AtOnce.pace(many, work))
        .with(ALONE + side, () -> AtOnce.pace(1, alone, work));
  }

  private List<Visitor> readers(Build build, String who) throws IOException, InterruptedException {
    var readers = new ArrayList<Visitor>();
    for (var it = 0; it < CLIENTS; it++) {
      readers.add(
          who.isEmpty() ? strangers.get(build).get(it) : people.get(build).with(who).get(who, it));
    }
    return readers;
  }

  private void warmUp() throws Exception {
    var end = System.nanoTime() + stand.size().warmUp() * 1_000_000_000L;
    do {
      for (var it : contests.values()) {
        it.warmUp(0);
      }
    } while (System.nanoTime() < end);
  }
}
