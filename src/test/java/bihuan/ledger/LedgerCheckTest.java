package bihuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerCheckTest {

  private static final String FIRST = "issue 2026-000001";

  private Connection db;

  @BeforeEach
  void fill() throws SQLException {
    db = Tables.filled().open();
  }

  @AfterEach
  void close() throws SQLException {
    db.close();
  }

  @Test
  void anUntouchedLedgerIsWhole() throws SQLException {
    var found = check();

    assertThat(found.flaws()).isEmpty();
    assertThat(found.isWhole()).isTrue();
    assertThat(found.entries()).isEqualTo(10);
    assertThat(found.subjects()).isEqualTo(4);
    assertThat(found.blocks()).isEqualTo(3);
    assertThat(found.unsealed()).isEqualTo(2);
    assertThat(found.lastBlock()).isEqualTo(3);
  }

  @Test
  void anEmptyLedgerIsWhole() throws SQLException {
    assertThat(new Tables().check().isWhole()).isTrue();
  }

  @Test
  void oneSubjectIsCheckedAlone() throws SQLException {
    assertThat(about(FIRST)).isEmpty();
    assertThat(about("issue 2026-000099"))
        .contains(new LedgerFlaw(LedgerFault.MISSING, "issue 2026-000099", 1, 0));

    new Book(db)
        .run("update ledger_entry set by_name = 'wang' where subject = ? and seq = 2", FIRST);

    assertThat(about(FIRST)).contains(new LedgerFlaw(LedgerFault.ALTERED, FIRST, 2, 0));
    assertThat(about("issue 2026-000002")).isEmpty();
  }

  @Test
  void aSubjectThatWasWrittenAnewIsNotWhatTheBlocksSealed() throws SQLException {
    var book = new Book(db);
    book.run("delete from ledger_entry where subject = ?", FIRST);
    book.run("delete from ledger_head where subject = ?", FIRST);
    book.append(List.of(Tables.assigned(FIRST)));

    assertThat(about(FIRST))
        .hasValueSatisfying(it -> assertThat(it.trouble()).isEqualTo(LedgerFault.SEALED_MISSING));
  }

  @ParameterizedTest
  @CsvSource({
    "ledger_entry, subject",
    "ledger_entry, seq",
    "ledger_entry, at_time",
    "ledger_entry, by_name",
    "ledger_entry, what",
    "ledger_entry, facts",
    "ledger_entry, previous",
    "ledger_entry, seal",
    "ledger_head, subject",
    "ledger_head, seq",
    "ledger_head, seal",
    "ledger_block, block_no",
    "ledger_block, at_time",
    "ledger_block, heads",
    "ledger_block, previous",
    "ledger_block, root",
    "ledger_block, seal",
    "ledger_block_head, block_no",
    "ledger_block_head, subject",
    "ledger_block_head, seq",
    "ledger_block_head, seal",
    "ledger_master, block_no",
    "ledger_master, seal"
  })
  void changingAnythingAnywhereIsFound(String table, String column) throws SQLException {
    for (var it : places(table)) {
      var stored = read("select " + column + " from " + table + " where " + it);
      for (var changed : changesOf(stored)) {
        write("update %s set %s = '%s' where %s".formatted(table, column, changed, it));
        assertThat(check().isWhole()).as("%s.%s = %s", table, column, changed).isFalse();
        db.rollback();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"ledger_entry", "ledger_head", "ledger_block", "ledger_block_head", "ledger_master"})
  void droppingAnythingIsFound(String table) throws SQLException {
    for (var it : places(table)) {
      write("delete from " + table + " where " + it);
      assertThat(check().isWhole()).as("without %s %s", table, it).isFalse();
      db.rollback();
    }
  }

  @Test
  void swappingAnyTwoEntriesIsFound() throws SQLException {
    var places = places("ledger_entry");
    for (var one : places) {
      for (var other : places) {
        if (one.compareTo(other) < 0) {
          swap(one, other);
          assertThat(check().isWhole()).as("%s for %s", one, other).isFalse();
          db.rollback();
        }
      }
    }
  }

  @Test
  void anAlteredEntryIsNamed() throws SQLException {
    write(
        "update ledger_entry set by_name = 'wang' where subject = '%s' and seq = 2"
            .formatted(FIRST));

    assertThat(check().flaws()).containsExactly(new LedgerFlaw(LedgerFault.ALTERED, FIRST, 2, 0));
  }

  @Test
  void aMissingEntryIsNamed() throws SQLException {
    write("delete from ledger_entry where subject = '%s' and seq = 3".formatted(FIRST));

    assertThat(check().flaws()).containsExactly(new LedgerFlaw(LedgerFault.MISSING, FIRST, 3, 0));
  }

  @Test
  void swappedEntriesAreNamed() throws SQLException {
    swap(
        "subject = '%s' and seq = 2".formatted(FIRST),
        "subject = '%s' and seq = 3".formatted(FIRST));

    assertThat(check().flaws())
        .contains(
            new LedgerFlaw(LedgerFault.REORDERED, FIRST, 2, 0),
            new LedgerFlaw(LedgerFault.REORDERED, FIRST, 3, 0));
  }

  @Test
  void anEntrySealedAnewAfterAChangeIsFoundByItsSuccessor() throws SQLException {
    reseal(FIRST, 2);

    assertThat(check().flaws()).contains(new LedgerFlaw(LedgerFault.DETACHED, FIRST, 3, 0));
  }

  @Test
  void aWholeSubjectWrittenAnewIsFoundByTheBlocks() throws SQLException {
    var entries =
        new Book(db)
            .all("select * from ledger_entry where subject = ? order by seq", Book::entry, FIRST);
    var head = Head.before(FIRST);
    for (var it : entries) {
      var forged = LedgerEntry.after(head, Tables.assigned(FIRST), Map.of());
      write(
          "update ledger_entry set at_time = '2026-03-02T01:00:00.999999Z', previous = '%s' where subject = '%s' and seq = %d"
              .formatted(head.seal(), FIRST, it.seq()));
      reseal(FIRST, forged.seq());
      head =
          new Book(db)
              .all(
                  "select * from ledger_entry where subject = ? and seq = ?",
                  Book::entry,
                  FIRST,
                  it.seq())
              .get(0)
              .head();
    }
    write("update ledger_head set seal = '%s' where subject = '%s'".formatted(head.seal(), FIRST));

    assertThat(check().flaws()).contains(new LedgerFlaw(LedgerFault.SEALED_ALTERED, FIRST, 2, 1));
  }

  @Test
  void entriesCutFromTheEndAreFoundByTheBlocks() throws SQLException {
    var second =
        new Book(db)
            .all("select * from ledger_entry where subject = ? and seq = 2", Book::entry, FIRST)
            .get(0);
    write("delete from ledger_entry where subject = '%s' and seq > 2".formatted(FIRST));
    write(
        "update ledger_head set seq = 2, seal = '%s' where subject = '%s'"
            .formatted(second.seal(), FIRST));

    assertThat(check().flaws()).contains(new LedgerFlaw(LedgerFault.SEALED_MISSING, FIRST, 4, 2));
  }

  @Test
  void aChainCutShortIsFoundByTheSealSomebodyWroteDown() throws SQLException {
    var written = check().master();
    var second = read("select seal from ledger_block where block_no = 2");
    write("delete from ledger_block where block_no = 3");
    write("delete from ledger_block_head where block_no = 3");
    write("update ledger_master set block_no = 2, seal = '%s'".formatted(second));
    write("update ledger_head set anchored = false");

    assertThat(check().isWhole()).isTrue();
    assertThat(Tables.check(db, written).flaws())
        .containsExactly(new LedgerFlaw(LedgerFault.EXPECTED_MISSING, "", 0, 0));
  }

  @Test
  void anOlderMasterSealStillHolds() throws SQLException {
    assertThat(Tables.check(db, read("select seal from ledger_block where block_no = 1")).isWhole())
        .isTrue();
  }

  private LedgerFindings check() throws SQLException {
    return Tables.check(db, "");
  }

  /** A condition for each row. */
  private List<String> places(String table) throws SQLException {
    return new Book(db)
        .all(
            "select * from " + table,
            row ->
                switch (table) {
                  case "ledger_entry" ->
                      "subject = '%s' and seq = %d"
                          .formatted(row.getString("subject"), row.getLong("seq"));
                  case "ledger_head" -> "subject = '%s'".formatted(row.getString("subject"));
                  case "ledger_block" -> "block_no = %d".formatted(row.getLong("block_no"));
                  case "ledger_block_head" ->
                      "block_no = %d and subject = '%s'"
                          .formatted(row.getLong("block_no"), row.getString("subject"));
                  default -> "id = 1";
                });
  }

  private static List<String> changesOf(String stored) {
    var changes = new ArrayList<String>();
    if (stored.matches("\\d+") && stored.length() < 10) {
      return List.of(String.valueOf(Long.parseLong(stored) + 70));
    }
    for (var i = 0; i < stored.length(); i += Math.max(1, stored.length() / 6)) {
      var other = stored.charAt(i) == '7' ? '8' : '7';
      changes.add(stored.substring(0, i) + other + stored.substring(i + 1));
    }
    return changes;
  }

  private void swap(String one, String other) throws SQLException {
    var columns = List.of("subject", "seq");
    var ones = columns.stream().map(it -> quiet(it, one)).toList();
    var others = columns.stream().map(it -> quiet(it, other)).toList();
    write("update ledger_entry set subject = 'aside', seq = 999 where " + one);
    write(
        "update ledger_entry set subject = '%s', seq = %s where %s"
            .formatted(ones.get(0), ones.get(1), other));
    write(
        "update ledger_entry set subject = '%s', seq = %s where subject = 'aside'"
            .formatted(others.get(0), others.get(1)));
  }

  private String quiet(String column, String place) {
    try {
      return read("select " + column + " from ledger_entry where " + place);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void reseal(String subject, long seq) throws SQLException {
    write(
        "update ledger_entry set by_name = 'wang' where subject = '%s' and seq = %d"
            .formatted(subject, seq));
    var changed =
        new Book(db)
            .all(
                "select * from ledger_entry where subject = ? and seq = ?",
                Book::entry,
                subject,
                seq)
            .get(0);
    write(
        "update ledger_entry set seal = '%s' where subject = '%s' and seq = %d"
            .formatted(Seal.of(changed.canonical()), subject, seq));
  }

  private String read(String sql) throws SQLException {
    return new Book(db).all(sql, row -> row.getString(1)).get(0);
  }

  private void write(String sql) throws SQLException {
    new Book(db).run(sql);
  }

  private Optional<LedgerFlaw> about(String subject) throws SQLException {
    return new LedgerCheck(new Book(db), "", (done, all) -> {}).about(subject);
  }
}
