package bihuan.ledger;

import com.github.f4b6a3.tsid.TsidCreator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * The tables, over plain JDBC: the server writes and reads through it, and so does the command that
 * checks a stored database without the server.
 */
class Book {

  private final Connection db;

  Book(Connection db) {
    this.db = db;
  }

  /** Writes each deed behind the newest entry of its subject, subjects in order of their names. */
  void append(Collection<? extends Deed> deeds) throws SQLException {
    var bySubject = new TreeMap<String, List<Deed>>();
    for (var it : deeds) {
      bySubject
          .computeIfAbsent(Canonical.wellFormed(it.subject()), subject -> new ArrayList<>())
          .add(it);
    }
    for (var it : bySubject.entrySet()) {
      append(it.getKey(), it.getValue());
    }
  }

  private void append(String subject, List<Deed> deeds) throws SQLException {
    var head = lock(subject);
    try (var insert =
        db.prepareStatement(
            """
            insert into ledger_entry (id, subject, seq, at_time, by_name, what, facts, previous, seal)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      for (var deed : deeds) {
        var entry = Entry.after(head, deed);
        fill(
            insert,
            TsidCreator.getTsid().toLong(),
            subject,
            entry.seq(),
            entry.at(),
            entry.by(),
            entry.what(),
            entry.facts(),
            entry.previous(),
            entry.seal());
        insert.addBatch();
        head = entry.head();
      }
      insert.executeBatch();
    }
    run(
        "update ledger_head set seq = ?, seal = ?, anchored = ? where subject = ?",
        head.seq(),
        head.seal(),
        false,
        subject);
  }

  /**
   * The head of a subject, ours until the commit. A head that may not exist yet is first written
   * blank: locking a row that is not there would lock the gap around it on MySQL, and with it the
   * neighbours.
   */
  private Head lock(String subject) throws SQLException {
    if (all("select 1 from ledger_head where subject = ?", row -> 1, subject).isEmpty()) {
      run(
          """
          insert into ledger_head (subject, seq, seal, anchored) values (?, 0, ?, ?)
          on duplicate key update seq = seq
          """,
          subject,
          Seal.NONE,
          false);
    }
    return all(
            "select subject, seq, seal from ledger_head where subject = ? for update",
            Book::head,
            subject)
        .get(0);
  }

  /** What was done to this subject, in order. */
  List<EntryRow> about(String subject) throws SQLException {
    return all(
        """
        select id, subject, seq, at_time, by_name, what, facts, previous, seal
        from ledger_entry where subject = ? order by seq
        """,
        Book::row,
        subject);
  }

  static EntryRow row(ResultSet row) throws SQLException {
    var entry = entry(row);
    return new EntryRow(
        row.getLong("id"),
        entry.subject(),
        entry.seq(),
        Instant.parse(entry.at()),
        entry.by(),
        entry.what(),
        Reader.facts(entry.facts()),
        entry.seal());
  }

  static Head head(ResultSet row) throws SQLException {
    return new Head(row.getString("subject"), row.getLong("seq"), row.getString("seal"));
  }

  static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getString("subject"),
        row.getLong("seq"),
        row.getString("at_time"),
        row.getString("by_name"),
        row.getString("what"),
        row.getString("facts"),
        row.getString("previous"),
        row.getString("seal"));
  }

  <T> List<T> all(String sql, Reading<T> reading, Object... arguments) throws SQLException {
    try (var query = db.prepareStatement(sql)) {
      fill(query, arguments);
      try (var rows = query.executeQuery()) {
        var found = new ArrayList<T>();
        while (rows.next()) {
          found.add(reading.of(rows));
        }
        return found;
      }
    }
  }

  int run(String sql, Object... arguments) throws SQLException {
    try (var change = db.prepareStatement(sql)) {
      fill(change, arguments);
      return change.executeUpdate();
    }
  }

  private static void fill(PreparedStatement statement, Object... arguments) throws SQLException {
    for (var i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
  }

  /** One row read. */
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }
}
