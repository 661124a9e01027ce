package bihuan.bench;

import bihuan.city.City;
import com.github.f4b6a3.tsid.TsidCreator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Journeys of the last twelve months in great number, written straight into the tables of the
 * promise ledger as it would have added them up.
 */
class Journeys {

  private static final int MONTHS = 12;
  private static final int BATCH = 1_000;
  private static final String ALL = "*";
  private static final List<String> DISTRICTS = List.of("HAIBOWAN", "WUDA", "HAINAN");

  private static final String PROCESSES =
      """
      select e.process_code, e.lead_unit, e.amount, c.channel from edition e
      join edition_channel c on c.edition_id = e.id
      where e.version = 1 order by e.process_code, c.position
      """;

  private static final String STEPS =
      """
      select e.process_code, s.position, s.unit_code from edition e
      join edition_step s on s.edition_id = e.id where e.version = 1
      """;

  private static final String CELL =
      """
      insert into promise_cell (id, process_code, edition, channel, district, month_of, step_no, unit_code,
        journeys, days, minutes, judged, kept, lost, visits_counted, visits_kept, documents_counted,
        documents_exceeded, documents_beyond, fees_counted, fees_kept)
      values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)
      """;

  private static final String JOURNEY =
      """
      insert into promise_journey (id, process_code, edition, channel, district, month_of, span, promised, days,
        kept, visits_promised, visits, documents_beyond)
      values (?, ?, 1, ?, ?, ?, 'WORKING_DAYS', ?, ?, ?, 1, ?, ?)
      """;

  /** A service as it is promised; {@code units} of its steps, by number. */
  private record Process(
      String code, String lead, int promised, List<String> channels, Map<Integer, String> units) {}

  private record Key(
      String process, String channel, String district, String month, int step, String unit) {}

  private static class Sum {
    private int journeys;
    private int kept;
    private int lost;
    private int exceeded;
    private final Map<Integer, Integer> days = new TreeMap<>();

    void add(int tookDays, int promised, boolean beyond) {
      journeys++;
      kept += tookDays <= promised ? 1 : 0;
      lost += Math.max(0, tookDays - promised) * 10;
      exceeded += beyond ? 1 : 0;
      days.merge(tookDays * 10, 1, Integer::sum);
    }

    String bins(int scale) {
      var text = new StringBuilder();
      days.forEach(
          (day, count) ->
              text.append(text.isEmpty() ? "" : " ").append(day * scale).append(':').append(count));
      return text.toString();
    }
  }

  private final Town town;
  private final Random chance = new Random(20);
  private final Map<Key, Sum> sums = new HashMap<>();

  Journeys(Town town) {
    this.town = town;
  }

  void fill(int journeys) throws SQLException {
    Results.say("adding up %,d journeys", journeys);
    try (var db = town.connect();
        var row = db.prepareStatement(JOURNEY);
        var cell = db.prepareStatement(CELL)) {
      forget(db);
      db.setAutoCommit(false);
      var processes = processes(db);
      for (var it = 0; it < journeys; it++) {
        live(processes.get(chance.nextInt(processes.size())), row);
        flush(it, row, db);
      }
      row.executeBatch();
      var written = 0;
      for (var it : sums.entrySet()) {
        write(it.getKey(), it.getValue(), cell);
        flush(written++, cell, db);
      }
      cell.executeBatch();
      db.commit();
      try (var change = db.createStatement()) {
        change.execute("analyze table promise_cell, promise_journey");
      }
    }
  }

  /** The demonstration's would be in the way of their own cells. */
  private static void forget(Connection db) throws SQLException {
    try (var change = db.createStatement()) {
      change.execute("delete from promise_cell");
      change.execute("delete from promise_journey");
    }
  }

  private void live(Process process, PreparedStatement row) throws SQLException {
    var channel = one(process.channels());
    var district = one(DISTRICTS);
    var month = YearMonth.now(City.ZONE).minusMonths(chance.nextInt(MONTHS));
    var days = Math.max(0, process.promised() + chance.nextInt(9) - 4);
    var beyond = chance.nextInt(5) == 0;
    Town.fill(
        row,
        TsidCreator.getTsid().toString(),
        process.code(),
        channel,
        district,
        month.toString(),
        process.promised(),
        days,
        days <= process.promised(),
        1 + chance.nextInt(2),
        beyond ? 1 : 0);
    for (var inChannel : List.of(ALL, channel)) {
      for (var inDistrict : List.of(ALL, district)) {
        var at =
            new Key(process.code(), inChannel, inDistrict, month.toString(), 0, process.lead());
        sum(at).add(days, process.promised(), beyond);
        for (var step : process.units().entrySet()) {
          sum(new Key(
                  at.process(), inChannel, inDistrict, at.month(), step.getKey(), step.getValue()))
              .add(chance.nextInt(4), 1, beyond && step.getKey() == 2);
        }
      }
    }
  }

  private Sum sum(Key key) {
    return sums.computeIfAbsent(key, it -> new Sum());
  }

  private static void write(Key at, Sum sum, PreparedStatement cell) throws SQLException {
    Town.fill(
        cell,
        TsidCreator.getTsid().toLong(),
        at.process(),
        at.channel(),
        at.district(),
        at.month(),
        at.step(),
        at.unit(),
        sum.journeys,
        sum.bins(1),
        sum.bins(45),
        sum.journeys,
        sum.kept,
        sum.lost,
        sum.journeys,
        sum.kept,
        sum.journeys,
        sum.exceeded,
        sum.exceeded);
  }

  private static void flush(int turn, PreparedStatement batch, Connection db) throws SQLException {
    if (turn % BATCH == BATCH - 1) {
      batch.executeBatch();
      db.commit();
    }
  }

  private static List<Process> processes(Connection db) throws SQLException {
    var processes = new TreeMap<String, Process>();
    try (var query = db.createStatement();
        var found = query.executeQuery(PROCESSES)) {
      while (found.next()) {
        var code = found.getString(1);
        var lead = found.getString(2);
        var promised = Math.max(1, found.getInt(3));
        processes
            .computeIfAbsent(
                code, it -> new Process(code, lead, promised, new ArrayList<>(), new TreeMap<>()))
            .channels()
            .add(found.getString(4));
      }
    }
    try (var query = db.createStatement();
        var found = query.executeQuery(STEPS)) {
      while (found.next()) {
        var unit = found.getString(3);
        processes
            .get(found.getString(1))
            .units()
            .put(found.getInt(2) + 1, unit == null ? "" : unit);
      }
    }
    return List.copyOf(processes.values());
  }

  private <T> T one(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }
}
