package bihuan.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;

/**
 * One deed on record, sealed over the one before it on the same subject.
 *
 * @param at UTC with six decimals, as it is sealed
 * @param facts in canonical JSON
 */
record LedgerEntry(
    String subject,
    long seq,
    String at,
    String by,
    String what,
    String facts,
    String previous,
    String seal) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  /**
   * @param salts by the name of the fact, one for each of the deed's texts
   */
  static LedgerEntry after(Head head, Deed deed, Map<String, String> salts) {
    var facts = new HashMap<>(deed.facts());
    deed.texts()
        .forEach(
            (name, text) -> facts.put(name, Seal.of(salts.get(name) + Canonical.wellFormed(text))));
    return new LedgerEntry(
            head.subject(),
            head.seq() + 1,
            time(deed.at()),
            Canonical.wellFormed(deed.by()),
            Canonical.wellFormed(deed.what()),
            Canonical.of(Canonical.wellFormed(facts)),
            head.seal(),
            "")
        .sealed();
  }

  static String time(Instant at) {
    return TIME.format(at);
  }

  static Instant instant(String time) {
    try {
      return Instant.parse(time);
    } catch (DateTimeParseException e) {
      return Instant.EPOCH;
    }
  }

  Instant instant() {
    return instant(at);
  }

  /** A broken entry is still shown: as it is stored. */
  Map<String, String> readableFacts() {
    try {
      return Reader.facts(facts);
    } catch (RuntimeException e) {
      return Map.of("", facts);
    }
  }

  /** Whether a seal of this text is among its facts. */
  boolean seals(String text) {
    return readableFacts().containsValue(Seal.of(text));
  }

  /** For a document: facts that cannot be read are told as the text that is stored. */
  Map<String, Object> told() {
    var told = new HashMap<>(members());
    if (!hasReadableFacts()) {
      told.put("facts", Canonical.wellFormed(facts));
    }
    return told;
  }

  private boolean hasReadableFacts() {
    try {
      Reader.facts(facts);
      return true;
    } catch (ClassCastException | IllegalArgumentException e) {
      return false;
    }
  }

  /** What is sealed. */
  String canonical() {
    var sealed = new HashMap<>(members());
    sealed.remove("seal");
    return Canonical.of(sealed);
  }

  Map<String, Object> members() {
    return Map.of(
        "at", at,
        "by", by,
        "facts", new Canonical.Raw(facts),
        "previous", previous,
        "seal", seal,
        "seq", seq,
        "subject", subject,
        "what", what);
  }

  boolean isWhole() {
    return seal.equals(Seal.of(canonical()));
  }

  boolean follows(Head head) {
    return seq == head.seq() + 1 && previous.equals(head.seal());
  }

  Head head() {
    return new Head(subject, seq, seal);
  }

  /** The same under another number. */
  LedgerEntry inPlace(long seq) {
    return new LedgerEntry(subject, seq, at, by, what, facts, previous, seal);
  }

  private LedgerEntry sealed() {
    return new LedgerEntry(subject, seq, at, by, what, facts, previous, Seal.of(canonical()));
  }
}
