package bihuan.loop;

import bihuan.Refusal;
import bihuan.Signs;
import bihuan.deadlines.Today;
import bihuan.series.IssueNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * The reviewed text before it goes out, for a reporter who wanted to see it: asked once, until the
 * end of the next working day; silence lets it go. What they strike stays struck.
 */
@Embeddable
class Preview {

  private static final int WORKING_DAYS = 1;
  private static final int MOST_STRUCK = 100;

  /** In the place of what was struck. */
  private static final String GAP = "……";

  @Column(name = "preview_wanted")
  private boolean wanted;

  @Column(name = "preview_until")
  private LocalDate until;

  @Column(name = "preview_answered")
  private boolean answered;

  /** A line each. */
  @Column(name = "struck")
  private String struck;

  protected Preview() {} // JPA

  static Preview of(boolean wanted) {
    var preview = new Preview();
    preview.wanted = wanted;
    return preview;
  }

  /** The text was reviewed; the first time, whoever wanted to sees it. */
  void show(Said review) {
    if (wanted && until == null) {
      until = review.today().after(WORKING_DAYS);
      review.fact("shownUntil", until);
    }
  }

  boolean isOpen(Today today) {
    return until != null && !answered && today.isNotAfter(until);
  }

  LocalDate until() {
    return until;
  }

  /** The text that is left, title and lines, is what goes out. */
  void strike(List<String> pieces, ReporterText text, Said answer) {
    var all = new LinkedHashSet<String>();
    pieces.stream()
        .filter(Objects::nonNull)
        .flatMap(String::lines)
        .map(Signs::stripped)
        .filter(it -> !it.isEmpty())
        .forEach(all::add);
    if (all.size() > MOST_STRUCK) {
      throw Refusal.invalid("loop.preview.tooMany", MOST_STRUCK).at("struck");
    }
    all.forEach(it -> requireInText(it, text));
    if (!all.isEmpty()) {
      text.leave(without(text.outgoingTitle, all), without(text.outgoing, all), answer);
      struck = String.join("\n", all);
    }
    answered = true;
    answer.fact("struck", all.size());
  }

  void requireOver(IssueNumber number, Today today) {
    if (isOpen(today)) {
      throw Refusal.conflict("loop.preview.waiting", number, until);
    }
  }

  /** A later review does not bring back what was struck. */
  void requireNothingStruckIn(String title, String text) {
    if (struck != null && struck.lines().anyMatch(it -> title.contains(it) || text.contains(it))) {
      throw Refusal.invalid("loop.preview.struckAgain").at("outgoing");
    }
  }

  private static void requireInText(String piece, ReporterText text) {
    if (!text.outgoingTitle.contains(piece) && !text.outgoing.contains(piece)) {
      throw Refusal.invalid("loop.preview.notInText", piece).at("struck");
    }
  }

  private static String without(String text, Iterable<String> pieces) {
    var left = text;
    for (var piece : pieces) {
      left = left.replace(piece, GAP);
    }
    if (left.replace(GAP, "").codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw Refusal.invalid("loop.preview.nothingLeft").at("struck");
    }
    return left;
  }
}
