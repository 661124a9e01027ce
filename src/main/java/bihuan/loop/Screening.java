package bihuan.loop;

import bihuan.Refusal;
import bihuan.Signs;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.series.IssueNumber;
import bihuan.vault.Reporters;
import bihuan.vault.screening.Redaction;
import bihuan.vault.screening.TextTries;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps whoever reported out of what a unit reads. Each answer, yes or no, also tells whoever tries
 * names whether they are right: so a refused try is on record, and one person gets only so many
 * answers about one issue on one day. Who rewords in earnest needs two or three; then another
 * coordinator goes on, or the same one tomorrow.
 */
@ApplicationScoped
@Transactional
public class Screening {

  /** A refused text is put on record by itself: the issue's own record must not be open yet. */
  private static final int BEFORE_THE_LEDGER = 100;

  /** What may be done as often as one likes where it stands, and so answers whoever tries names. */
  private static final Set<Note> TRIES =
      Set.of(
          Note.OUTGOING_REVIEWED,
          Note.QUESTION_PASSED_ON,
          Note.QUESTION_DECLINED,
          Note.ANSWER_PASSED_ON,
          Note.REMINDED,
          Note.PUBLIC_TEXT_REVIEWED,
          Note.JOINING_OPENED);

  private static final Set<String> IN_FREE_WORDS = Set.of("authority", "basis", "responsible");

  @Inject Issues issues;
  @Inject Reporters reporters;
  @Inject TextTries tries;

  /**
   * A text that somebody just wrote.
   *
   * @param issue locked, so that nobody tries many at once
   * @param no what is said at the text's field when it holds a trace of whoever reported
   */
  void admit(String text, Issue issue, By by, Refusal no) {
    tries.requireLeft(issue.number(), by, field(no), TRIES);
    requireNoTrace(text, issue, by, no);
  }

  /** A text that was screened when it was written. */
  void requireNoTrace(String text, Issue issue, By by, Refusal no) {
    requireNoTrace(text, issue.number(), by, no);
  }

  /** What the office says with a move is read by the unit as it stands. */
  void hear(@Observes @Priority(BEFORE_THE_LEDGER) IssueMoved moved) {
    var move = moved.move();
    if (move.isForUnits()) {
      hear(moved.number(), moved.hand(), moved.words(), moved.facts(), move.wording().field());
    }
  }

  /** And so is what it says with a note. */
  void hear(@Observes @Priority(BEFORE_THE_LEDGER) IssueNoted noted) {
    if (noted.isForUnits()) {
      hear(noted.number(), noted.hand(), noted.words(), Map.of(), noted.note().wording().field());
    }
  }

  /**
   * What was said with a move, without whatever gives somebody away in general, and the reporter,
   * whom the vault knows, in particular. Of a reporter whom it does not know nobody can tell what
   * gives them away: their words stay with the office.
   */
  public String blanked(IssueMoved moved) {
    return moved.hand().actor().is(Role.REPORTER) && !reporters.isKnown(moved.hand().name())
        ? ""
        : blanked(moved.number(), moved.words());
  }

  /** Somebody else's words about it, in the same manner. */
  public String blanked(IssueNumber number, String words) {
    var pseudonyms = issues.pseudonymsBehind(number);
    var blanked = words;
    for (var it : pseudonyms) {
      blanked = Redaction.suggested(blanked, reporters.hints(blanked, it));
    }
    var shown = blanked;
    return pseudonyms.stream().anyMatch(it -> reporters.remainIn(shown, it)) ? "" : shown;
  }

  /** Units are not refused: a refusal would tell them whom they guessed. */
  private void hear(
      IssueNumber number, By by, String words, Map<String, String> facts, String field) {
    var said = said(words, facts);
    if (by.actor().role().isOfOffice() && !Signs.isMissing(said)) {
      tries.requireLeft(number, by, field, TRIES);
      requireNoTrace(said, number, by, Refusal.invalid("loop.wordsTellWho").at(field));
    }
  }

  /**
   * Neither of whoever reported it, nor of those whose issues are handled with it. Whoever is
   * refused is of the office, and is told which of their own words it is.
   */
  private void requireNoTrace(String text, IssueNumber number, By by, Refusal no) {
    var trace =
        issues.pseudonymsBehind(number).stream()
            .flatMap(it -> reporters.traceIn(text, it).stream())
            .findFirst();
    if (trace.isPresent()) {
      tries.record(number, field(no), by);
      throw no.naming(trace.get());
    }
  }

  private static String said(String words, Map<String, String> facts) {
    return Stream.concat(
            Stream.of(words), IN_FREE_WORDS.stream().map(it -> facts.getOrDefault(it, "")))
        .collect(Collectors.joining("\n"));
  }

  private static String field(Refusal no) {
    return no.field().orElseThrow();
  }
}
