package bihuan.ledger;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Everything on record about one subject as one HTML document that needs nothing else: printable,
 * and able to compute its seals again wherever it is opened, up to a master seal. To be sent as a
 * download: the house's own pages run no script inside a page.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class CaseFile {

  /** The number of the first entry about any subject. */
  public static final long FROM_THE_FIRST = 1;

  @Resource(lookup = "java:app/jdbc/bihuan")
  DataSource source;

  @Inject Anchoring anchoring;
  @Inject Clock clock;

  /**
   * What people read beside the entries.
   *
   * @param seq the entry it belongs to, 0 for none. Where the entry has a seal of the text among
   *     its facts, the document proves the text word for word, and brings the salt of this text
   *     alone; otherwise it says that it is told, not sealed. Headings are always told: beside them
   *     stand the facts of the entry, which are sealed
   */
  public record Passage(String heading, String text, long seq) {}

  /**
   * The document. Whether this reader may have it, and what the passages may say, is for the caller
   * to decide.
   *
   * @param taken who takes it and when; shown on it
   * @param since the number of the first entry it tells of; the seal before it is told, not what it
   *     sealed
   */
  public String of(
      String subject,
      String title,
      List<Passage> passages,
      long since,
      Locale language,
      String taken) {
    anchoring.seal();
    try (var db = source.getConnection()) {
      var words = new Wordbook(language);
      var content = content(new Book(db), subject, title, passages, since, words);
      content.put("takenBy", Canonical.wellFormed(taken));
      return CaseDocument.of(content).html();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, Object> content(
      Book book, String subject, String title, List<Passage> passages, long since, Wordbook words)
      throws SQLException {
    return content(book, subject, title, passages, since, words, LedgerEntry.time(clock.instant()));
  }

  static Map<String, Object> content(
      Book book,
      String subject,
      String title,
      List<Passage> passages,
      long since,
      Wordbook words,
      String madeAt)
      throws SQLException {
    var content = new HashMap<String, Object>();
    content.put("subject", subject);
    content.put("title", Canonical.wellFormed(title));
    content.put("madeAt", madeAt);
    content.put("language", words.language());
    var entries = book.entriesAbout(subject).stream().filter(it -> it.seq() >= since).toList();
    var told = new ArrayList<Map<String, Object>>();
    for (var it : passages) {
      told.add(members(it, saltOf(it, entries, book)));
    }
    content.put("passages", told);
    content.put("entries", entries.stream().map(LedgerEntry::told).toList());
    if (since > FROM_THE_FIRST) {
      content.put("before", Map.of("seq", since - 1, "seal", entries.get(0).previous()));
    }
    var anchor = book.newestAnchor(subject);
    if (anchor.isPresent()) {
      anchor(subject, anchor.get(), book.headsOf(anchor.get().no()))
          .filter(it -> (long) it.get("seq") >= since)
          .ifPresent(it -> content.put("anchor", it));
    }
    return content;
  }

  private static Optional<Map<String, Object>> anchor(
      String subject, Block block, List<Head> heads) {
    return heads.stream()
        .filter(it -> it.subject().equals(subject))
        .findFirst()
        .map(
            it ->
                Map.of(
                    "seq", it.seq(),
                    "path", new Tree(heads).path(subject),
                    "block", block.members()));
  }

  /** Empty where the entry has no seal of this text, or one from when there was no salt. */
  private static String saltOf(Passage passage, List<LedgerEntry> entries, Book book)
      throws SQLException {
    for (var entry : entries) {
      if (entry.seq() == passage.seq()) {
        return book.saltsOf(entry.subject(), entry.seq()).stream()
            .filter(it -> entry.seals(it + Canonical.wellFormed(passage.text())))
            .findFirst()
            .orElse("");
      }
    }
    return "";
  }

  private static Map<String, Object> members(Passage it, String salt) {
    return Map.of(
        "heading", Canonical.wellFormed(it.heading()),
        "salt", salt,
        "text", Canonical.wellFormed(it.text()),
        "seq", it.seq());
  }
}
