package bihuan.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The ledger's tables in memory, without a server. */
class Tables {

  static final Instant NOW = Instant.parse("2026-03-02T01:00:00.123456Z");

  private final String url =
      "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";

  Tables() throws SQLException {
    try (var db = DriverManager.getConnection(url);
        var script = db.createStatement()) {
      script.execute("runscript from 'classpath:db/migration/V002__ledger.sql' charset 'UTF-8'");
      script.execute(salts());
      // Whoever writes behind the house's back is not held up by foreign keys.
      script.execute("set referential_integrity false");
    }
  }

  /** Came later, among the tables of other rooms. */
  static String salts() {
    try (var migration = Tables.class.getResourceAsStream("/db/migration/V026__evidence.sql")) {
      var text = new String(migration.readAllBytes(), StandardCharsets.UTF_8);
      var begin = text.indexOf("create table ledger_salt");
      return text.substring(begin, text.indexOf(';', begin));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A connection of its own, in a transaction. */
  Connection open() throws SQLException {
    var db = DriverManager.getConnection(url);
    db.setAutoCommit(false);
    return db;
  }

  /** Three subjects, three blocks, and two deeds that no block seals yet. */
  static Tables filled() throws SQLException {
    var tables = new Tables();
    tables.append(assigned("issue 2026-000001"), assigned("issue 2026-000002"));
    tables.append(assigned("issue 2026-000001"), assigned("account li"));
    tables.seal();
    tables.append(assigned("issue 2026-000001"), assigned("issue 2026-000001"));
    tables.seal();
    tables.append(assigned("account li"), assigned("issue 2026-000002"));
    tables.seal();
    tables.append(assigned("issue 2026-000001"), assigned("issue 2026-000003"));
    return tables;
  }

  void append(Deed... deeds) throws SQLException {
    try (var db = open()) {
      new Book(db).append(List.of(deeds));
      db.commit();
    }
  }

  void seal() throws SQLException {
    try (var db = open()) {
      new Book(db).seal(NOW);
      db.commit();
    }
  }

  LedgerFindings check() throws SQLException {
    return check("");
  }

  LedgerFindings check(String expected) throws SQLException {
    try (var db = open()) {
      return check(db, expected);
    }
  }

  static LedgerFindings check(Connection db, String expected) throws SQLException {
    return new LedgerCheck(new Book(db), expected, (done, all) -> {}).run();
  }

  static Deed assigned(String subject) {
    return new Done(subject, "ASSIGN", "zhou", NOW, Map.of("unit", "D07", "note", "请于五日内办结"));
  }

  record Done(
      String subject,
      String what,
      String by,
      Instant at,
      Map<String, String> facts,
      Map<String, String> texts)
      implements Deed {

    Done(String subject, String what, String by, Instant at, Map<String, String> facts) {
      this(subject, what, by, at, facts, Map.of());
    }
  }
}
