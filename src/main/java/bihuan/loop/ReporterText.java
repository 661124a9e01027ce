package bihuan.loop;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.Spelling;
import bihuan.classification.Filing;
import bihuan.classification.Kind;
import bihuan.classification.Source;
import bihuan.series.IssueNumber;
import bihuan.vault.Secrecy;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;

/** What the reporter said, and what a coordinator lets the reported unit read of it. */
@Embeddable
class ReporterText {

  /** The facts that hold the seal of title and text; what they replaced held that of the text. */
  static final String ORIGINAL_SEALED = "titleAndOriginal";

  static final String OUTGOING_SEALED = "titleAndOutgoing";

  @Enumerated(EnumType.STRING)
  @Column(name = "secrecy")
  Secrecy secrecy;

  @Enumerated(EnumType.STRING)
  @Column(name = "source")
  Source source;

  @Column(name = "title")
  String title;

  @Column(name = "original")
  String original;

  @Column(name = "wish")
  String wish;

  @Enumerated(EnumType.STRING)
  @Column(name = "reported_kind")
  Kind reportedKind;

  @Column(name = "outgoing_title")
  String outgoingTitle;

  @Column(name = "outgoing")
  String outgoing;

  @Column(name = "outgoing_by")
  String outgoingBy;

  /** How often it was written; 0 before the first time. */
  @Column(name = "outgoing_edition")
  int edition;

  /** It was reviewed to go out beside the words of the main issue. */
  @Column(name = "outgoing_beside")
  private boolean beside;

  protected ReporterText() {} // JPA

  static ReporterText in(Filing filing) {
    var text = new ReporterText();
    text.secrecy = filing.secrecy();
    text.source = filing.source();
    text.title = filing.title();
    text.original = filing.fact();
    text.wish = filing.wish();
    text.reportedKind = filing.kind();
    return text;
  }

  void add(Said supplement) {
    original = original + "\n\n" + supplement.words();
  }

  /**
   * What the unit will read instead of the original.
   *
   * @param read the edition that whoever writes it has read
   */
  void review(int read, String title, String text, Said said) {
    if (read != edition) {
      throw Refusal.conflict("loop.outgoingChanged").at("outgoing");
    }
    edition++;
    outgoingTitle = Require.words("outgoingTitle", title, 120);
    outgoing = Require.words("outgoing", text);
    outgoingBy = said.who();
    said.sealed(OUTGOING_SEALED, outgoing().sealed());
  }

  /** What was reviewed before it was merged stays in the office until it is read once more. */
  void goOutBeside() {
    beside = true;
  }

  /** What the reporter leaves of it. */
  void leave(String title, String text, Said said) {
    edition++;
    outgoingTitle = title;
    outgoing = text;
    said.sealed(OUTGOING_SEALED, outgoing().sealed());
  }

  void conceal() {
    secrecy = Secrecy.CONFIDENTIAL;
  }

  void requireReviewed(IssueNumber number) {
    if (!isReviewed()) {
      throw Refusal.invalid("loop.outgoingNotReviewed", number).at("outgoing");
    }
  }

  /** Their own words hold this piece, as {@link Spelling} has it. */
  boolean saysToItsReporter(String piece) {
    return Spelling.alike(title + original).contains(piece);
  }

  boolean isReviewed() {
    return outgoing != null;
  }

  /** What goes on record of a filing: never the words themselves. */
  Map<String, String> filed(String notice) {
    return Map.of("secrecy", secrecy.name(), "notice", notice);
  }

  Map<String, String> sealed() {
    return Map.of(ORIGINAL_SEALED, own().sealed());
  }

  IssueView.Text textFor(Visibility visibility) {
    return visibility.isOwn() ? own() : outgoing();
  }

  private IssueView.Text own() {
    return new IssueView.Text(title, original, wish);
  }

  IssueView.Text outgoing() {
    return new IssueView.Text(outgoingTitle, outgoing, "");
  }
}
