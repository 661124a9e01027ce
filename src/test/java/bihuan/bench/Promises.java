package bihuan.bench;

import java.util.List;

/** The promise ledger over a thousand journeys and over a hundred thousand. */
class Promises {

  private static final int FEW = 1_000;
  private static final int MANY = 100_000;

  private record Question(String what, String who, String path) {}

  private static final List<Question> QUESTIONS =
      List.of(
          new Question("ledger", "leo", "api/promises"),
          new Question("ledger of a unit", "lina", "api/promises"),
          new Question(
              "ledger, channel, district", "cora", "api/promises?channel=ONLINE&district=WUDA"),
          new Question("steps of a unit", "cora", "api/promises/steps?unit=D05"),
          new Question("a process in parts", "cora", "api/promises/P04"),
          new Question("journeys behind it", "cora", "api/promises/P04/journeys"),
          new Question(
              "journeys, channel, district",
              "cora",
              "api/promises/P04/journeys?channel=ONLINE&district=WUDA"),
          new Question("coverage", "cora", "api/promises/coverage"),
          new Question("page: ledger", "leo", "promises/promises.xhtml"),
          new Question("page: a process", "cora", "promises/promise.xhtml?process=P04"),
          new Question("page: coverage", "cora", "promises/coverage.xhtml"));

  private final Product few;
  private final Product many;
  private final Town small;
  private final Town large;
  private final Size size;

  Promises(Product few, Town small, Product many, Town large, Size size) {
    this.few = few;
    this.small = small;
    this.many = many;
    this.large = large;
    this.size = size;
  }

  void measure(Results results) throws Exception {
    new Journeys(small).fill(FEW);
    new Journeys(large).fill(MANY);
    results.heading(
        "Promises, median in ms of %d, over %,d journeys and then over %,d (at most %.1f times as"
            + " long)",
        size.openings(),
        large.count("promise_journey"),
        small.count("promise_journey"),
        SideBySide.MOST);
    var both = new SideBySide(few, many, size.openings());
    for (var it : QUESTIONS) {
      both.measure(it.what(), it.who(), turn -> it.path(), turn -> it.path(), results);
    }
    both.end(results);
  }
}
