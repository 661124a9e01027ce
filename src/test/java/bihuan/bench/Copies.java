package bihuan.bench;

import com.github.f4b6a3.tsid.TsidCreator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows like those the product has just written, inserted by plain JDBC into tables of the same
 * make.
 */
class Copies {

  private static final Set<String> DIFFERENT =
      Set.of(
          "id",
          "number",
          "pseudonym",
          "account_mark",
          "draft_mark",
          "subject",
          "recipient",
          "arrival");

  private final Town town;
  private final Map<String, Map<String, Object>> rows = new LinkedHashMap<>();

  private Copies(Town town) {
    this.town = town;
  }

  static Copies of(Town town, List<String> tables) throws SQLException {
    var copies = new Copies(town);
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

  private static Map<String, Object> newest(Connection db, String table) throws SQLException {
    var order =
        switch (table) {
          case "sealed_identity" -> "entered_on";
          case "ledger_head" -> "subject";
          default -> "id";
        };
    try (var query = db.createStatement();
        var found =
            query.executeQuery("select * from " + table + " order by " + order + " desc limit 1")) {
      found.next();
      var row = new LinkedHashMap<String, Object>();
      for (var it = 1; it <= found.getMetaData().getColumnCount(); it++) {
        row.put(found.getMetaData().getColumnName(it), found.getObject(it));
      }
      return row;
    }
  }

  /** One connection. */
  class Writer implements AutoCloseable {

    private final Connection db = town.connect();
    private final Map<PreparedStatement, Map<String, Object>> inserts = new LinkedHashMap<>();

    Writer() throws SQLException {
      db.setAutoCommit(rows.size() == 1);
      for (var it : rows.entrySet()) {
        inserts.put(db.prepareStatement(insert(it.getKey(), it.getValue())), it.getValue());
      }
    }

    void write() throws SQLException {
      for (var it : inserts.entrySet()) {
        var place = 0;
        for (var column : it.getValue().entrySet()) {
          it.getKey().setObject(++place, value(column));
        }
        it.getKey().executeUpdate();
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

    private Object value(Map.Entry<String, Object> column) {
      if (!DIFFERENT.contains(column.getKey())) {
        return column.getValue();
      }
      var fresh = TsidCreator.getTsid();
      return switch (column.getKey()) {
        case "id" -> fresh.toLong();
        case "pseudonym" -> fresh.toString().substring(1);
        case "arrival" -> null; // what was just handed in is not numbered yet
        default -> fresh.toString();
      };
    }

    private String insert(String table, Map<String, Object> row) {
      var columns = new ArrayList<>(row.keySet());
      return "insert into bench_%s (%s) values (%s)"
          .formatted(
              table,
              String.join(", ", columns),
              columns.stream().map(it -> "?").collect(Collectors.joining(", ")));
    }
  }
}
