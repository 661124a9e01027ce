package bihuan.bench;

import com.github.f4b6a3.tsid.TsidCreator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/**
 * Rows like those the product has just written, inserted by plain JDBC into tables of the same
 * make; and rows there that are changed again and again, found by their key.
 */
class Copies {

  private static final Set<String> DIFFERENT =
      Set.of(
          "id",
          "number",
          "issue_no",
          "pseudonym",
          "account_mark",
          "draft_mark",
          "subject",
          "recipient",
          "arrival");

  private static final int MOST_NUMBER = 30_000;

  private final Town town;
  private final Written written;
  private final Map<String, Row> rows = new LinkedHashMap<>();

  private Copies(Town town, Written written) {
    this.town = town;
    this.written = written;
  }

  /**
   * A row as it was found.
   *
   * @param key the columns by which it is found
   */
  private record Row(Map<String, Object> values, Set<String> key) {

    /** Something that can be another each time, so that the change is written; null for none. */
    String change() {
      return values.entrySet().stream()
          .filter(it -> !key.contains(it.getKey()) && it.getValue() instanceof Number)
          .map(it -> "%1$s = (%1$s + 1) %% 100".formatted(it.getKey()))
          .findFirst()
          .orElse(null);
    }
  }

  static Copies of(Town town, List<String> inserted) throws SQLException {
    return of(town, new Written(inserted, List.of()));
  }

  static Copies of(Town town, Written written) throws SQLException {
    var copies = new Copies(town, written);
    var tables = new HashSet<>(written.inserted());
    tables.addAll(written.changed());
    try (var db = town.connect();
        var change = db.createStatement()) {
      for (var table : tables) {
        change.execute("create table if not exists bench_" + table + " like " + table);
        copies.rows.put(table, newest(db, table));
      }
    }
    return copies;
  }

  Writer writer() throws SQLException {
    return new Writer();
  }

  private static Row newest(Connection db, String table) throws SQLException {
    var key = new HashSet<String>();
    try (var found = db.getMetaData().getPrimaryKeys(db.getCatalog(), null, table)) {
      while (found.next()) {
        key.add(found.getString("COLUMN_NAME"));
      }
    }
    var order = key.contains("id") ? "id" : table.equals("sealed_identity") ? "entered_on" : "1";
    try (var query = db.createStatement();
        var found =
            query.executeQuery("select * from " + table + " order by " + order + " desc limit 1")) {
      if (!found.next()) {
        throw new IllegalStateException("nothing was written to " + table);
      }
      var values = new LinkedHashMap<String, Object>();
      for (var it = 1; it <= found.getMetaData().getColumnCount(); it++) {
        values.put(found.getMetaData().getColumnName(it), found.getObject(it));
      }
      return new Row(values, key);
    }
  }

  /** One connection. */
  class Writer implements AutoCloseable {

    private final Connection db = town.connect();
    private final Map<PreparedStatement, Row> inserts = new LinkedHashMap<>();
    private final List<PreparedStatement> changes = new ArrayList<>();

    Writer() throws SQLException {
      for (var it : written.inserted()) {
        inserts.put(db.prepareStatement(insert(it)), rows.get(it));
      }
      for (var it : written.changed()) {
        prepareChange(it);
      }
      db.setAutoCommit(inserts.size() + changes.size() == 1);
    }

    /** What has nothing to change is written anew; a row that is there by chance will do. */
    private void prepareChange(String table) throws SQLException {
      var row = rows.get(table);
      if (row.change() == null) {
        inserts.put(db.prepareStatement(insert(table)), row);
        return;
      }
      var values = fresh(row);
      try (var insert =
          db.prepareStatement(insert(table).replace("insert into", "insert ignore into"))) {
        fill(insert, values.values());
        insert.executeUpdate();
      }
      var where = row.key().stream().map(it -> it + " = ?").collect(Collectors.joining(" and "));
      var change =
          db.prepareStatement("update bench_" + table + " set " + row.change() + " where " + where);
      fill(change, row.key().stream().map(values::get).toList());
      changes.add(change);
    }

    void write() throws SQLException {
      for (var it : inserts.entrySet()) {
        fill(it.getKey(), fresh(it.getValue()).values());
        it.getKey().executeUpdate();
      }
      for (var it : changes) {
        it.executeUpdate();
      }
      if (!db.getAutoCommit()) {
        db.commit();
      }
    }

    @Override
    public void close() {
      try {
        db.close();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    private void fill(PreparedStatement statement, Iterable<?> values) throws SQLException {
      var place = 0;
      for (var it : values) {
        statement.setObject(++place, it);
      }
    }

    private Map<String, Object> fresh(Row row) {
      var fresh = new LinkedHashMap<>(row.values());
      fresh.replaceAll((column, value) -> fresh(column, value, row.key().contains(column)));
      return fresh;
    }

    private Object fresh(String column, Object value, boolean isKey) {
      var fresh = TsidCreator.getTsid();
      if (isKey && value instanceof Long) {
        return fresh.toLong();
      }
      if (isKey && value instanceof Number) {
        return ThreadLocalRandom.current().nextInt(MOST_NUMBER);
      }
      if (!DIFFERENT.contains(column)) {
        return value;
      }
      return switch (column) {
        case "id" -> fresh.toLong();
        case "pseudonym" -> fresh.toString().substring(1);
        case "arrival" -> null; // what was just handed in is not numbered yet
        default -> fresh.toString();
      };
    }

    private String insert(String table) {
      var columns = rows.get(table).values().keySet();
      return "insert into bench_%s (%s) values (%s)"
          .formatted(
              table,
              String.join(", ", columns),
              columns.stream().map(it -> "?").collect(Collectors.joining(", ")));
    }
  }
}
