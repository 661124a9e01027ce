package bihuan.bench;

import static bihuan.bench.Size.CLIENTS;

import java.util.EnumMap;
import java.util.Map;

/**
 * The moves of an issue from its filing to its end, many at once, each beside the rows it writes by
 * plain JDBC: new ones inserted, others changed by their key.
 */
class Moves {

  private final Build build;
  private final Size size;
  private final People people;
  private final Map<Step, Written> written = new EnumMap<>(Step.class);
  private final String[] numbers;

  Moves(Stand stand) {
    this.build = stand.build();
    this.size = stand.size();
    this.people = new People(build);
    this.numbers = new String[size.moves()];
  }

  void measure(Results results) throws Exception {
    people.with("olga");
    for (var it : Step.values()) {
      people.with(it.who());
    }
    overhear();
    var contest = new Contest().with("SUBMIT", this::file);
    for (var it : Step.values()) {
      var copies = Copies.of(build.town(), written.get(it));
      contest
          .with(it.name(), () -> take(it))
          .with(plain(it), () -> AtOnce.plain(size.moves(), copies));
    }
    contest.warmUp(size.warmUp());
    contest.run(size.rounds());
    results.heading(
        "Moves in a second, %d clients, medians of %d turns of %d; beside: its rows by plain JDBC",
        CLIENTS, size.rounds(), size.moves());
    for (var it : Step.values()) {
      results.row(
          "%s (%s), %d + %d rows"
              .formatted(
                  it.path().split("\\?")[0],
                  it.who(),
                  written.get(it).inserted().size(),
                  written.get(it).changed().size()),
          contest.rate(it.name()),
          "/s",
          "new and changed rows by plain JDBC",
          contest.rate(plain(it)),
          "");
    }
    results.load("meanwhile");
  }

  private static String plain(Step step) {
    return step + " by plain JDBC";
  }

  /** One goes ahead, and what it writes is learned. */
  private void overhear() throws Exception {
    file(0);
    for (var it : Step.values()) {
      written.put(it, Written.by(build.town(), () -> it.take(numbers[0], people.get(it.who(), 0))));
    }
  }

  private Pace file() throws Exception {
    return AtOnce.pace(numbers.length, (client, turn) -> file(turn));
  }

  private void file(int turn) throws Exception {
    var olga = people.get("olga", turn % CLIENTS);
    numbers[turn] = Course.number(Reporters.file(olga, build.town(), System.nanoTime()));
  }

  private Pace take(Step step) throws Exception {
    return AtOnce.pace(
        numbers.length, (client, turn) -> step.take(numbers[turn], people.get(step.who(), client)));
  }
}
