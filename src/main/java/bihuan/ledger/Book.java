package bihuan.ledger;

import com.github.f4b6a3.tsid.TsidCreator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tables, over plain JDBC: the server writes and reads through it, and so does the command that
 * checks a stored database without the server.
 */
class Book {

  /** So many heads go into one block at most. */
  static final int BATCH = 500;

  private static final String MASTER = "select block_no, seal from ledger_master where id = 1";

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
    if (bySubject.isEmpty()) {
      return;
    }
    var heads = lock(bySubject.keySet());
    try (var insert =
            db.prepareStatement(
                """
                insert into ledger_entry (id, subject, seq, at_time, by_name, what, facts, previous, seal)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
        var salting =
            db.prepareStatement(
                "insert into ledger_salt (subject, seq, fact, salt) values (?, ?, ?, ?)");
        var moving =
            db.prepareStatement(
                "update ledger_head set seq = ?, seal = ?, anchored = ? where subject = ?")) {
      var isSalted = false;
      for (var it : bySubject.entrySet()) {
        var head = heads.get(it.getKey());
        for (var deed : it.getValue()) {
          var salts = new TreeMap<String, String>();
          deed.texts().keySet().forEach(fact -> salts.put(fact, Seal.salt()));
          var entry = LedgerEntry.after(head, deed, salts);
          isSalted |= salt(salting, entry, salts);
          add(insert, entry);
          head = entry.head();
        }
        fill(moving, head.seq(), head.seal(), false, it.getKey());
        moving.addBatch();
      }
      insert.executeBatch();
      if (isSalted) {
        salting.executeBatch();
      }
      moving.executeBatch();
    }
  }

  private static boolean salt(
      PreparedStatement salting, LedgerEntry entry, Map<String, String> salts) throws SQLException {
    for (var it : salts.entrySet()) {
      fill(salting, entry.subject(), entry.seq(), it.getKey(), it.getValue());
      salting.addBatch();
    }
    return !salts.isEmpty();
  }

  private static void add(PreparedStatement insert, LedgerEntry entry) throws SQLException {
    fill(
        insert,
        TsidCreator.getTsid().toLong(),
        entry.subject(),
        entry.seq(),
        entry.at(),
        entry.by(),
        entry.what(),
        entry.facts(),
        entry.previous(),
        entry.seal());
    insert.addBatch();
  }

  /**
   * The heads of some subjects, ours until the commit, in the order of their names. A head that may
   * not exist yet is first written blank: locking a row that is not there would lock the gap around
   * it on MySQL, and with it the neighbours. Whoever has written one holds it already.
   */
  private Map<String, Head> lock(Set<String> subjects) throws SQLException {
    var known =
        Set.copyOf(
            all(
                "select subject from ledger_head where subject in " + these(subjects),
                row -> row.getString(1),
                subjects.toArray()));
    var heads = new HashMap<String, Head>();
    var others = new ArrayList<String>();
    for (var it : subjects) {
      if (!known.contains(it) && begin(it)) {
        heads.put(it, Head.before(it));
      } else {
        others.add(it);
      }
    }
    if (!others.isEmpty()) {
      all(
              "select subject, seq, seal from ledger_head where subject in "
                  + these(others)
                  + " order by subject for update",
              Book::head,
              others.toArray())
          .forEach(it -> heads.put(it.subject(), it));
    }
    return heads;
  }

  /** False where somebody else did at the same moment. */
  private boolean begin(String subject) throws SQLException {
    return run(
            "insert ignore into ledger_head (subject, seq, seal, anchored) values (?, 0, ?, ?)",
            subject,
            Seal.NONE,
            false)
        == 1;
  }

  private static String these(Collection<String> subjects) {
    return "(" + String.join(", ", Collections.nCopies(subjects.size(), "?")) + ")";
  }

  /** The number of the newest entry about this subject, 0 for none. */
  long newestAbout(String subject) throws SQLException {
    return all(
            "select seq from ledger_head where subject = ?",
            row -> row.getLong(1),
            Canonical.wellFormed(subject))
        .stream()
        .findFirst()
        .orElse(0L);
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

  /**
   * The newest entries, newest first.
   *
   * @param before only those that stand behind the entry with this id, 0 from the very newest on
   */
  List<EntryRow> newest(EntryFilter filter, long before, int howMany) throws SQLException {
    var conditions = new ArrayList<>(List.of("1 = 1"));
    var arguments = new ArrayList<Object>();
    filter.narrow(conditions, arguments);
    for (var time :
        all("select at_time from ledger_entry where id = ?", row -> row.getString(1), before)) {
      conditions.add("at_time <= ? and (at_time < ? or id < ?)");
      arguments.addAll(List.of(time, time, before));
    }
    arguments.add(howMany);
    return all(
        """
        select id, subject, seq, at_time, by_name, what, facts, previous, seal
        from ledger_entry where %s order by at_time desc, id desc limit ?
        """
            .formatted(String.join(" and ", conditions)),
        Book::row,
        arguments.toArray());
  }

  /** Where each subject stands, by its name. */
  List<HeadRow> headsAfter(String subject, Set<String> notAbout, int howMany) throws SQLException {
    var arguments = new ArrayList<Object>(List.of(subject));
    notAbout.forEach(it -> arguments.add(it + " %"));
    arguments.add(howMany);
    return all(
        "select subject, seq, seal, anchored from ledger_head where subject > ?"
            + " and subject not like ?".repeat(notAbout.size())
            + " order by subject limit ?",
        row ->
            new HeadRow(
                row.getString("subject"),
                row.getLong("seq"),
                row.getString("seal"),
                row.getBoolean("anchored")),
        arguments.toArray());
  }

  List<LedgerEntry> entriesAbout(String subject) throws SQLException {
    return all(
        """
        select subject, seq, at_time, by_name, what, facts, previous, seal
        from ledger_entry where subject = ? order by seq
        """,
        Book::entry,
        subject);
  }

  /** What the seals of the texts said in an entry were salted with. */
  List<String> saltsOf(String subject, long seq) throws SQLException {
    return all(
        "select salt from ledger_salt where subject = ? and seq = ? order by fact",
        row -> row.getString(1),
        subject,
        seq);
  }

  /** The block that sealed this subject last. */
  Optional<Block> newestAnchor(String subject) throws SQLException {
    return all(
            """
            select b.block_no, b.at_time, b.heads, b.previous, b.root, b.seal
            from ledger_block_head h join ledger_block b on b.block_no = h.block_no
            where h.subject = ? order by h.seq desc, h.block_no desc limit 1
            """,
            Book::block,
            subject)
        .stream()
        .findFirst();
  }

  List<Head> headsOf(long block) throws SQLException {
    return all(
        "select subject, seq, seal from ledger_block_head where block_no = ?", Book::head, block);
  }

  static EntryRow row(ResultSet row) throws SQLException {
    var entry = entry(row);
    return new EntryRow(
        row.getLong("id"),
        entry.subject(),
        entry.seq(),
        entry.instant(),
        entry.by(),
        entry.what(),
        entry.readableFacts(),
        entry.previous(),
        entry.seal(),
        entry.isWhole());
  }

  /**
   * Seals the heads that moved since they were last sealed, a bounded number of them, into one
   * block, after whoever is just sealing; false where there is nothing left to do. Heads whose deed
   * is just being written are left for the next block.
   */
  boolean seal(Instant at) throws SQLException {
    return seal(all(MASTER + " for update", Book::master), at);
  }

  /** The same, but false at once where somebody else is sealing. */
  boolean sealUnlessBusy(Instant at) throws SQLException {
    return seal(all(MASTER + " for update skip locked", Book::master), at);
  }

  private boolean seal(List<Block> master, Instant at) throws SQLException {
    if (master.isEmpty()) {
      return false;
    }
    var moved =
        all(
            "select subject from ledger_head where anchored = ? order by subject limit " + BATCH,
            row -> row.getString(1),
            false);
    var heads = moved.isEmpty() ? List.<Head>of() : unlocked(moved);
    if (!heads.isEmpty()) {
      write(Block.after(master.get(0), heads, at), heads);
    }
    return moved.size() == BATCH && !heads.isEmpty();
  }

  private List<Head> unlocked(List<String> subjects) throws SQLException {
    return all(
        "select subject, seq, seal from ledger_head where subject in (?"
            + ", ?".repeat(subjects.size() - 1)
            + ") for update skip locked",
        Book::head,
        subjects.toArray());
  }

  private void write(Block block, List<Head> heads) throws SQLException {
    run(
        """
        insert into ledger_block (block_no, at_time, heads, previous, root, seal)
        values (?, ?, ?, ?, ?, ?)
        """,
        block.no(),
        block.at(),
        block.heads(),
        block.previous(),
        block.root(),
        block.seal());
    try (var insert =
            db.prepareStatement(
                "insert into ledger_block_head (block_no, subject, seq, seal) values (?, ?, ?, ?)");
        var anchor = db.prepareStatement("update ledger_head set anchored = ? where subject = ?")) {
      for (var head : heads) {
        fill(insert, block.no(), head.subject(), head.seq(), head.seal());
        insert.addBatch();
        fill(anchor, true, head.subject());
        anchor.addBatch();
      }
      insert.executeBatch();
      anchor.executeBatch();
    }
    run("update ledger_master set block_no = ?, seal = ? where id = 1", block.no(), block.seal());
  }

  /** The newest blocks before this number, newest first. */
  List<BlockRow> newestBlocks(long before, int howMany) throws SQLException {
    return all(
        """
        select block_no, at_time, heads, previous, root, seal
        from ledger_block where block_no < ? order by block_no desc limit ?
        """,
        row -> {
          var it = block(row);
          return new BlockRow(
              it.no(),
              LedgerEntry.instant(it.at()),
              it.heads(),
              it.previous(),
              it.root(),
              it.seal());
        },
        before,
        howMany);
  }

  long count(String table) throws SQLException {
    return all("select count(*) from " + table, row -> row.getLong(1)).get(0);
  }

  static Block block(ResultSet row) throws SQLException {
    return new Block(
        row.getLong("block_no"),
        row.getString("at_time"),
        row.getLong("heads"),
        row.getString("previous"),
        row.getString("root"),
        row.getString("seal"));
  }

  private static Block master(ResultSet row) throws SQLException {
    return new Block(row.getLong("block_no"), "", 0, "", "", row.getString("seal"));
  }

  static Head head(ResultSet row) throws SQLException {
    return new Head(row.getString("subject"), row.getLong("seq"), row.getString("seal"));
  }

  static LedgerEntry entry(ResultSet row) throws SQLException {
    return new LedgerEntry(
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
