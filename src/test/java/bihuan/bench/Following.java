package bihuan.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A year's notice comes in while very many issues are open: how long until all have followed it.
 */
class Following {

  /** Of the issues that a town writes, so many in ten are open. */
  private static final double OPEN = 0.9;

  private static final int WORKING_DAYS = 15;

  /** Those that were written here, by their short numbers. */
  private static final String DEADLINE =
      """
      insert into issue_deadline (issue_id, position_no, kind, started_on, limit_code, amount, edition_from)
      select id, 0, case when stage in ('HANDLING', 'UNIT_APPROVAL') then 'RECTIFICATION' else 'STAGE' end,
        ?, 'CLASS_B', ?, date '2000-01-01'
      from issue where ended = false and char_length(number) = 11
      """;

  private final Product product;
  private final Town town;
  private final Size size;

  Following(Product product, Town town, Size size) {
    this.product = product;
    this.town = town;
    this.size = size;
  }

  void measure(Results results) throws Exception {
    var issues = (int) Math.ceil(size.many() / OPEN);
    town.growTo(issues, issues);
    var year = LocalDate.now().getYear() + 1;
    var received = LocalDate.of(year - 1, 12, 20);
    var head = Visitor.signedIn(product.address(), "helen");
    var due =
        text(
            head.get("api/calendar/due?days=" + WORKING_DAYS + "&received=" + received).body(),
            "date");
    startClocks(received, LocalDate.parse(due));
    var before = product.memory();

    var list = list(year).getBytes(StandardCharsets.UTF_8);
    var begun = System.nanoTime();
    var preview = head.send("api/calendar/imports/preview?notice=" + year, list);
    Visitor.require(preview, 200);
    var looked = seconds(begun);
    begun = System.nanoTime();
    var path = "api/calendar/imports?notice=" + year + "&digest=" + text(preview.body(), "digest");
    Visitor.require(head.send(path, list), 200);
    var confirmed = seconds(begun);
    var changes = head.get("api/calendar/changes").body();
    while (!changes.contains("\"done\":\"")) {
      Thread.sleep(500);
      changes = head.get("api/calendar/changes").body();
    }
    var followed = seconds(begun);
    results.heading("A year's notice while very many issues are open");
    results.figure("preview", looked, "s");
    results.figure("confirmation", confirmed, "s");
    results.figure("followed after", followed, "s");
    results.line("  %s", changes);
    results
        .figure("memory of the product at most", product.memory(), "MB")
        .beside("before", before);
  }

  private void startClocks(LocalDate started, LocalDate due) throws Exception {
    try (var db = town.connect();
        var deadline = db.prepareStatement(DEADLINE);
        var issue =
            db.prepareStatement(
                "update issue set due = ? where ended = false and char_length(number) = 11")) {
      Town.fill(deadline, Date.valueOf(started), WORKING_DAYS);
      deadline.executeBatch();
      Town.fill(issue, Date.valueOf(due));
      issue.executeBatch();
      db.createStatement().execute("analyze table issue, issue_deadline");
    }
  }

  /** The first week of the year is off. */
  private static String list(int year) {
    return IntStream.rangeClosed(1, 8)
        .mapToObj(
            "{\"name\": \"元旦\", \"date\": \"%d-01-0%%d\", \"isOffDay\": true}".formatted(year)
                ::formatted)
        .collect(
            Collectors.joining(", ", "{\"year\": " + year + ", \"papers\": [], \"days\": [", "]}"));
  }

  private static String text(String json, String name) {
    return json.split("\"" + name + "\":\"")[1].split("\"")[0];
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }
}
