package bihuan.start;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/**
 * A small database as a release left it, kept as tables of text: what its migrations were, and some
 * rows of each table. {@code src/test/release.sh} makes one at each release.
 */
record Release(Path folder) {

  private static final Path ALL = Path.of("src/test/resources/releases");
  private static final String MIGRATIONS = "migrations.csv";
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').setNullString("\\N").get();
  private static final int ROWS = 12;

  static Release last() throws IOException {
    try (var folders = Files.list(ALL)) {
      return new Release(folders.max(Path::compareTo).orElseThrow());
    }
  }

  /** Version and checksum of every migration it knew, in their order. */
  List<String> migrations() throws IOException {
    return read(MIGRATIONS).stream().map(it -> it.get(0) + " " + it.get(1)).toList();
  }

  String lastMigration() throws IOException {
    var known = read(MIGRATIONS);
    return known.get(known.size() - 1).get(0);
  }

  /** Fills the tables that its migrations made. */
  void fill(DataSource database) throws IOException, SQLException {
    try (var connection = database.getConnection()) {
      for (var file : tables()) {
        fill(connection, file);
      }
    }
  }

  /** How many rows each table was filled with. */
  TreeMap<String, Long> rows() throws IOException {
    var rows = new TreeMap<String, Long>();
    for (var file : tables()) {
      rows.put(table(file), (long) read(file).size() - 1);
    }
    return rows;
  }

  private void fill(Connection connection, String file) throws IOException, SQLException {
    var records = read(file);
    var columns = records.get(0).stream().toList();
    var types = types(connection, table(file), columns);
    try (var emptied = connection.createStatement()) {
      emptied.execute("delete from " + table(file));
    }
    var insert =
        "insert into %s (%s) values (%s)"
            .formatted(
                table(file),
                String.join(", ", columns),
                columns.stream().map(it -> "?").collect(Collectors.joining(", ")));
    try (var statement = connection.prepareStatement(insert)) {
      for (var row : records.subList(1, records.size())) {
        for (var at = 0; at < types.length; at++) {
          statement.setObject(at + 1, value(row.get(at), types[at]));
        }
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static int[] types(Connection connection, String table, List<String> columns)
      throws SQLException {
    var query = "select %s from %s where 1 = 0".formatted(String.join(", ", columns), table);
    try (var statement = connection.createStatement();
        var none = statement.executeQuery(query)) {
      var told = none.getMetaData();
      var types = new int[columns.size()];
      for (var at = 0; at < types.length; at++) {
        types[at] = told.getColumnType(at + 1);
      }
      return types;
    }
  }

  private static Object value(String text, int type) {
    if (text == null) {
      return null;
    }
    return switch (type) {
      case Types.BLOB, Types.LONGVARBINARY, Types.VARBINARY -> Base64.getDecoder().decode(text);
      case Types.BOOLEAN, Types.BIT -> Boolean.valueOf(text);
      case Types.DECIMAL, Types.INTEGER, Types.BIGINT -> new BigDecimal(text);
      case Types.DATE -> java.sql.Date.valueOf(text);
      case Types.TIMESTAMP -> LocalDateTime.parse(text);
      default -> text;
    };
  }

  private List<CSVRecord> read(String file) throws IOException {
    try (var reader = Files.newBufferedReader(folder.resolve(file))) {
      return FORMAT.parse(reader).getRecords();
    }
  }

  /** In the order in which they may be filled. */
  private List<String> tables() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(it -> it.getFileName().toString())
          .filter(it -> !it.equals(MIGRATIONS))
          .sorted()
          .toList();
    }
  }

  private static String table(String file) {
    return file.replaceAll("^\\d+-|\\.csv$", "");
  }

  // ---- making one

  /** Takes the address, user and password of a database, and the folder to be made. */
  public static void main(String[] arguments) throws IOException, SQLException {
    var made = new Release(Path.of(arguments[3]));
    Files.createDirectories(made.folder());
    var flyway =
        Flyway.configure()
            .dataSource(arguments[0], arguments[1], arguments[2])
            .locations("classpath:db/migration")
            .load();
    made.write(MIGRATIONS, Stream.of(flyway.info().applied()).map(Release::known).toList());
    try (var connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
      var number = 1;
      for (var table : inOrder(connection)) {
        var rows = some(connection, table);
        if (rows.size() > 1) {
          made.write("%02d-%s.csv".formatted(number++, table), rows);
        }
      }
    }
  }

  static List<String> known(MigrationInfo migration) {
    return List.of(
        migration.getVersion().getVersion(), String.valueOf(migration.getResolvedChecksum()));
  }

  private void write(String file, List<? extends List<String>> rows) throws IOException {
    try (var writer = Files.newBufferedWriter(folder.resolve(file), StandardCharsets.UTF_8);
        var printer = FORMAT.print(writer)) {
      printer.printRecords(rows);
    }
  }

  private static List<String> inOrder(Connection connection) throws SQLException {
    var left = new ArrayList<>(names(connection));
    var ordered = new ArrayList<String>();
    while (!left.isEmpty()) {
      var next = new ArrayList<String>();
      for (var table : left) {
        var parents = parents(connection, table);
        parents.keySet().remove(table);
        if (ordered.containsAll(parents.keySet())) {
          next.add(table);
        }
      }
      ordered.addAll(next);
      left.removeAll(next);
    }
    return ordered;
  }

  static Set<String> names(Connection connection) throws SQLException {
    try (var found =
        connection
            .getMetaData()
            .getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
      var names = new java.util.TreeSet<String>();
      while (found.next()) {
        names.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
      }
      names.removeIf(it -> it.startsWith("flyway"));
      return names;
    }
  }

  /** The tables it refers to, each with the columns that do and those they mean. */
  private static TreeMap<String, String> parents(Connection connection, String table)
      throws SQLException {
    try (var keys =
        connection
            .getMetaData()
            .getImportedKeys(
                connection.getCatalog(), connection.getSchema(), table.toUpperCase(Locale.ROOT))) {
      var parents = new TreeMap<String, String>();
      while (keys.next()) {
        parents.put(
            keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT),
            keys.getString("FKCOLUMN_NAME") + " " + keys.getString("PKCOLUMN_NAME"));
      }
      return parents;
    }
  }

  /**
   * The first row has the columns; of tables that refer to others only what refers to their some.
   */
  private static List<List<String>> some(Connection connection, String table) throws SQLException {
    try (var statement = connection.createStatement();
        var found = statement.executeQuery(query(connection, table, "*"))) {
      var told = found.getMetaData();
      var rows = new ArrayList<List<String>>();
      var columns = new String[told.getColumnCount()];
      for (var at = 0; at < columns.length; at++) {
        columns[at] = told.getColumnName(at + 1).toLowerCase(Locale.ROOT);
      }
      rows.add(List.of(columns));
      while (found.next()) {
        var row = new String[columns.length];
        for (var at = 0; at < columns.length; at++) {
          row[at] = text(found, at + 1, told.getColumnType(at + 1));
        }
        rows.add(Arrays.asList(row));
      }
      return rows;
    }
  }

  private static String query(Connection connection, String table, String columns)
      throws SQLException {
    var narrowed = new StringBuilder("select " + columns + " from " + table);
    var joint = " where ";
    for (var parent : parents(connection, table).entrySet()) {
      if (!parent.getKey().equals(table)) {
        var names = parent.getValue().split(" ");
        narrowed
            .append(joint)
            .append("(%s is null or %s in (select * from (".formatted(names[0], names[0]))
            .append(query(connection, parent.getKey(), names[1]))
            .append(") some_")
            .append(parent.getKey())
            .append("))");
        joint = " and ";
      }
    }
    return narrowed + " order by 1 limit " + ROWS;
  }

  private static String text(ResultSet found, int at, int type) throws SQLException {
    var value = found.getObject(at);
    if (value == null) {
      return null;
    }
    return switch (type) {
      case Types.BLOB, Types.LONGVARBINARY, Types.VARBINARY ->
          Base64.getEncoder().encodeToString(found.getBytes(at));
      case Types.TIMESTAMP -> found.getTimestamp(at).toLocalDateTime().toString();
      default -> found.getString(at);
    };
  }
}
