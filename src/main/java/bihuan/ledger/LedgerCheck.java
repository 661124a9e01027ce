package bihuan.ledger;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Reads the whole ledger, a page at a time, and computes every seal again. Deeds may go on
 * meanwhile: whatever is compared comes from one statement.
 */
class LedgerCheck {

  /** Told now and then how much has been read, out of how much. */
  interface Progress {
    void read(long done, long all);
  }

  private static final int PAGE = 2000;
  private static final int BLOCKS = 20;
  private static final int FLAWS = 20;
  private static final int NEAR = 100;

  private static final String ENTRIES =
      """
      select e.subject, e.seq, e.at_time, e.by_name, e.what, e.facts, e.previous, e.seal,
        h.seq as head_seq, h.seal as head_seal
      from ledger_entry e left join ledger_head h on h.subject = e.subject
      where e.subject >= ? and (e.subject > ? or e.seq > ?)
      order by e.subject, e.seq
      limit %d
      """
          .formatted(PAGE);

  private static final String ABOUT =
      """
      select e.subject, e.seq, e.at_time, e.by_name, e.what, e.facts, e.previous, e.seal,
        h.seq as head_seq, h.seal as head_seal
      from ledger_entry e left join ledger_head h on h.subject = e.subject
      where e.subject = ?
      order by e.seq
      """;

  private static final String SEALED_ABOUT =
      """
      select b.block_no, b.subject, b.seq, b.seal, e.seal as entry_seal
      from ledger_block_head b left join ledger_entry e on e.subject = b.subject and e.seq = b.seq
      where b.subject = ?
      """;

  private static final String HEADS =
      """
      select h.subject, h.seq, h.seal, h.anchored,
        (select e.seal from ledger_entry e where e.subject = h.subject and e.seq = h.seq) as entry_seal,
        (select max(b.block_no) from ledger_block_head b
          where b.subject = h.subject and b.seq = h.seq and b.seal = h.seal) as block_no
      from ledger_head h
      where h.subject > ?
      order by h.subject
      limit %d
      """
          .formatted(PAGE);

  private static final String CHAIN =
      """
      select block_no, at_time, heads, previous, root, seal
      from ledger_block where block_no > ? order by block_no limit %d
      """
          .formatted(BLOCKS);

  private static final String SEALED =
      """
      select b.block_no, b.subject, b.seq, b.seal, e.seal as entry_seal
      from ledger_block_head b left join ledger_entry e on e.subject = b.subject and e.seq = b.seq
      where b.block_no between ? and ?
      """;

  private static final String MASTER =
      """
      select m.block_no, m.seal, (select max(b.block_no) from ledger_block b) as last_no,
        (select b.seal from ledger_block b where b.block_no = m.block_no) as last_seal
      from ledger_master m where m.id = 1
      """;

  private final Book book;
  private final String expected;
  private final Progress progress;

  private final List<LedgerFlaw> flaws = new ArrayList<>();
  private long broken;
  private long entries;
  private long subjects;
  private long blocks;
  private long unsealed;
  private long all;
  private boolean expectedSeen;

  /**
   * @param expected a master seal somebody wrote down, empty where nobody did
   */
  LedgerCheck(Book book, String expected, Progress progress) {
    this.book = book;
    this.expected = expected;
    this.progress = progress;
    this.expectedSeen = expected.isEmpty();
  }

  LedgerFindings run() throws SQLException {
    all = book.count("ledger_entry") + book.count("ledger_head") + book.count("ledger_block");
    entries();
    heads();
    var last = blocks();
    master(last);
    if (!expectedSeen) {
      report(new LedgerFlaw(LedgerFault.EXPECTED_MISSING, "", 0, 0));
    }
    return new LedgerFindings(
        entries,
        subjects,
        blocks,
        unsealed,
        broken,
        List.copyOf(flaws),
        last.no(),
        last.no() == 0 ? "" : last.seal());
  }

  /** The first flaw of this subject's entries, up to its head and to the blocks that sealed it. */
  Optional<LedgerFlaw> about(String subject) throws SQLException {
    var placed = book.all(ABOUT, LedgerCheck::placed, subject);
    if (placed.isEmpty()) {
      report(new LedgerFlaw(LedgerFault.MISSING, subject, 1, 0));
    } else {
      var last = Head.before(subject);
      for (var it : placed) {
        compare(it.entry(), last);
        last = it.entry().head();
      }
      finish(placed.get(placed.size() - 1));
    }
    book.all(SEALED_ABOUT, LedgerCheck::leaf, subject).forEach(this::compare);
    return flaws.stream().findFirst();
  }

  private void entries() throws SQLException {
    var last = Head.before("");
    Placed newest = null;
    for (var page = page(last); !page.isEmpty(); page = page(last)) {
      for (var it : page) {
        if (!it.entry().subject().equals(last.subject())) {
          finish(newest);
          last = Head.before(it.entry().subject());
        }
        compare(it.entry(), last);
        last = it.entry().head();
        newest = it;
      }
      entries += page.size();
      progress.read(entries, all);
    }
    finish(newest);
  }

  private List<Placed> page(Head last) throws SQLException {
    return book.all(ENTRIES, LedgerCheck::placed, last.subject(), last.subject(), last.seq());
  }

  private static Placed placed(ResultSet row) throws SQLException {
    return new Placed(
        Book.entry(row),
        row.getString("head_seal") == null
            ? null
            : new Head(
                row.getString("subject"), row.getLong("head_seq"), row.getString("head_seal")));
  }

  private static Leaf leaf(ResultSet row) throws SQLException {
    return new Leaf(row.getLong("block_no"), Book.head(row), row.getString("entry_seal"));
  }

  private void compare(LedgerEntry entry, Head last) {
    if (entry.seq() != last.seq() + 1) {
      report(new LedgerFlaw(LedgerFault.MISSING, entry.subject(), last.seq() + 1, 0));
    } else if (!entry.isWhole()) {
      report(
          LedgerFlaw.of(isElsewhere(entry) ? LedgerFault.REORDERED : LedgerFault.ALTERED, entry));
    } else if (!entry.follows(last)) {
      report(LedgerFlaw.of(LedgerFault.DETACHED, entry));
    }
  }

  /** Whether it would bear its seal in another place nearby. */
  private static boolean isElsewhere(LedgerEntry entry) {
    return LongStream.rangeClosed(Math.max(1, entry.seq() - NEAR), entry.seq() + NEAR)
        .anyMatch(place -> entry.inPlace(place).isWhole());
  }

  private void finish(Placed newest) {
    if (newest == null) {
      return;
    }
    subjects++;
    if (newest.head() == null) {
      report(LedgerFlaw.of(LedgerFault.HEAD_MISSING, newest.entry()));
    } else if (!newest.head().equals(newest.entry().head())) {
      report(LedgerFlaw.of(LedgerFault.HEAD_MISMATCH, newest.entry()));
    }
  }

  private void heads() throws SQLException {
    var last = "";
    long read = 0;
    for (var page = headsAfter(last); !page.isEmpty(); page = headsAfter(last)) {
      page.forEach(this::compare);
      last = page.get(page.size() - 1).head().subject();
      read += page.size();
      progress.read(entries + read, all);
    }
    subjects = Math.max(subjects, read);
  }

  private List<Anchored> headsAfter(String subject) throws SQLException {
    return book.all(
        HEADS,
        row ->
            new Anchored(
                Book.head(row),
                row.getBoolean("anchored"),
                row.getString("entry_seal"),
                row.getLong("block_no")),
        subject);
  }

  private void compare(Anchored it) {
    var head = it.head();
    if (it.entrySeal() == null) {
      report(new LedgerFlaw(LedgerFault.HEAD_MISMATCH, head.subject(), head.seq(), 0));
    } else if (it.anchored() && it.block() == 0) {
      report(new LedgerFlaw(LedgerFault.HEAD_UNSEALED, head.subject(), head.seq(), 0));
    } else if (it.block() == 0) {
      unsealed++;
    }
  }

  private Block blocks() throws SQLException {
    var last = Block.BEFORE_ALL;
    for (var page = blocksAfter(last); !page.isEmpty(); page = blocksAfter(last)) {
      var sealed = sealedBy(last.no() + 1, page.get(page.size() - 1).no());
      for (var block : page) {
        compare(block, last, sealed.getOrDefault(block.no(), List.of()));
        last = block;
      }
      blocks += page.size();
      progress.read(Math.min(all, entries + subjects + blocks), all);
    }
    return last;
  }

  private List<Block> blocksAfter(Block last) throws SQLException {
    return book.all(CHAIN, Book::block, last.no());
  }

  private Map<Long, List<Leaf>> sealedBy(long first, long last) throws SQLException {
    return book.all(SEALED, LedgerCheck::leaf, first, last).stream()
        .collect(groupingBy(Leaf::block));
  }

  private void compare(Block block, Block last, List<Leaf> leaves) {
    expectedSeen |= block.seal().equals(expected);
    if (block.no() != last.no() + 1) {
      report(new LedgerFlaw(LedgerFault.BLOCK_MISSING, "", 0, last.no() + 1));
    } else if (!block.isWhole()) {
      report(LedgerFlaw.of(LedgerFault.BLOCK_ALTERED, block));
    } else if (!block.follows(last)) {
      report(LedgerFlaw.of(LedgerFault.BLOCK_DETACHED, block));
    } else if (!holds(block, leaves)) {
      report(LedgerFlaw.of(LedgerFault.BLOCK_HEADS, block));
    }
    leaves.forEach(this::compare);
  }

  private static boolean holds(Block block, List<Leaf> leaves) {
    return !leaves.isEmpty()
        && leaves.size() == block.heads()
        && new Tree(leaves.stream().map(Leaf::head).toList()).root().equals(block.root());
  }

  private void compare(Leaf leaf) {
    var head = leaf.head();
    if (leaf.entrySeal() == null) {
      report(new LedgerFlaw(LedgerFault.SEALED_MISSING, head.subject(), head.seq(), leaf.block()));
    } else if (!leaf.entrySeal().equals(head.seal())) {
      report(new LedgerFlaw(LedgerFault.SEALED_ALTERED, head.subject(), head.seq(), leaf.block()));
    }
  }

  /** Read after the blocks: the chain may have grown, but it must not end before. */
  private void master(Block last) throws SQLException {
    var wrong =
        book.all(
            MASTER,
            row ->
                row.getLong("block_no") < last.no()
                    || row.getLong("block_no") != row.getLong("last_no")
                    || !(row.getLong("block_no") == 0
                        ? row.getString("seal").equals(Seal.NONE)
                        : Objects.equals(row.getString("seal"), row.getString("last_seal"))));
    if (wrong.isEmpty() || wrong.get(0)) {
      report(LedgerFlaw.of(LedgerFault.MASTER_MISMATCH, last));
    }
  }

  private void report(LedgerFlaw flaw) {
    broken++;
    if (flaws.size() < FLAWS) {
      flaws.add(flaw);
    }
  }

  private record Placed(LedgerEntry entry, Head head) {}

  private record Anchored(Head head, boolean anchored, String entrySeal, long block) {}

  private record Leaf(long block, Head head, String entrySeal) {}
}
