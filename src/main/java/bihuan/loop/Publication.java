package bihuan.loop;

import bihuan.Faults;
import bihuan.Refusal;
import bihuan.Require;
import bihuan.series.IssueNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the public may read of a closed issue: words of its own, kept back until the head has
 * cleared them.
 */
@Embeddable
public class Publication {

  /** Where it stands on its way to the public. */
  public enum PublicationState {
    /** The issue is not closed. */
    NOT_YET,
    WAITING,
    CLEARED,
    DECLINED,
    WITHDRAWN;

    /** Words may still be written: nobody but the office reads them. */
    public boolean isOpenToWords() {
      return this == WAITING || this == DECLINED || this == WITHDRAWN;
    }
  }

  /** What the head looks for; each is ticked, or it is not cleared. */
  public enum PublicationCheck {
    SECRECY("secrecy"),
    PERSONAL_DATA("personalData"),
    TRACES("traces");

    private final String field;

    PublicationCheck(String field) {
      this.field = field;
    }

    public String field() {
      return field;
    }
  }

  /**
   * What is said in public.
   *
   * @param reported what was met, in reviewed words
   * @param done what was done about it
   * @param verdict what came of the verification, in words
   */
  public record Words(String title, String reported, String done, String verdict) {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_VERDICT = 1000;

    Words read() {
      var faults = new Faults();
      var read =
          new Words(
              faults.heed(() -> Require.words("title", title, LONGEST_TITLE)).orElse(""),
              faults.heed(() -> Require.words("reported", reported)).orElse(""),
              faults.heed(() -> Require.words("done", done)).orElse(""),
              faults.heed(() -> Require.words("verdict", verdict, LONGEST_VERDICT)).orElse(""));
      faults.refuse();
      return read;
    }

    String all() {
      return String.join("\n\n", title, reported, done, verdict);
    }
  }

  @Enumerated(EnumType.STRING)
  @Column(name = "publication")
  PublicationState state;

  @Column(name = "public_title")
  String title;

  @Column(name = "public_reported")
  String reported;

  @Column(name = "public_done")
  String done;

  @Column(name = "public_verdict")
  String verdict;

  @Column(name = "public_edition")
  int edition;

  @Column(name = "cleared_on")
  LocalDate clearedOn;

  protected Publication() {} // JPA

  static Publication none() {
    var none = new Publication();
    none.state = PublicationState.NOT_YET;
    return none;
  }

  /** The issue is closed. */
  void await() {
    state = PublicationState.WAITING;
  }

  /** The issue is open again: what was told of it no longer holds. */
  void lapse() {
    state = PublicationState.NOT_YET;
    clearedOn = null;
  }

  /**
   * @param read the edition that was read before these words were written
   */
  void write(Words words, int read, IssueNumber number, Said said) {
    if (!state.isOpenToWords()) {
      throw standsElsewhere(number);
    }
    requireRead(read, number);
    var written = words.read();
    title = written.title();
    reported = written.reported();
    done = written.done();
    verdict = written.verdict();
    edition++;
    state = PublicationState.WAITING;
    said.sealed("text", written.all());
  }

  /**
   * @param read the edition that the head has read
   */
  void clear(Set<PublicationCheck> checks, int read, IssueNumber number, Said said) {
    requireWaiting(number);
    if (edition == 0) {
      throw Refusal.conflict("openness.unwritten", number);
    }
    requireRead(read, number);
    var faults = new Faults();
    Stream.of(PublicationCheck.values())
        .filter(it -> !checks.contains(it))
        .forEach(it -> faults.add(it.field(), "openness.unchecked." + it));
    faults.refuse();
    state = PublicationState.CLEARED;
    clearedOn = said.on();
    said.sealed("text", words().all())
        .fact(
            "checked",
            Stream.of(PublicationCheck.values()).map(Enum::name).collect(Collectors.joining("|")));
  }

  void decline(IssueNumber number) {
    requireWaiting(number);
    state = PublicationState.DECLINED;
  }

  void withdraw(IssueNumber number) {
    if (state != PublicationState.CLEARED) {
      throw standsElsewhere(number);
    }
    state = PublicationState.WITHDRAWN;
    clearedOn = null;
  }

  boolean isCleared() {
    return state == PublicationState.CLEARED;
  }

  /** What the public may look for it by; empty unless it is cleared. */
  String shown() {
    return isCleared() ? words().all() : "";
  }

  private Words words() {
    return new Words(title, reported, done, verdict);
  }

  private void requireWaiting(IssueNumber number) {
    if (state != PublicationState.WAITING) {
      throw standsElsewhere(number);
    }
  }

  private void requireRead(int read, IssueNumber number) {
    if (read != edition) {
      throw Refusal.conflict("openness.rewritten", number);
    }
  }

  private Refusal standsElsewhere(IssueNumber number) {
    return Refusal.conflict("openness.standsElsewhere", number, state);
  }
}
