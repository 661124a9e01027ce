package bihuan.figures;

import java.util.List;
import java.util.stream.Stream;

/**
 * How well the loop does, each with its code in the list of figures, the fewest cases of which it
 * is told, what is aimed at and which way is better. An issue counts once it is decided: done, or
 * the time for it is over.
 */
public enum Figure {
  // spotless:off
  /** Accepted, of those filed; by the month of filing. */
  VALID            ("M21", Group.ACCEPTANCE, 10, 70,  true,  true),
  /** Looked at within the limit, of those filed; by the month of filing. */
  REVIEWED_ON_TIME ("M09", Group.ACCEPTANCE, 5,  100, true,  true),
  /** The same service, step and cause as one closed in the twelve months before, of those accepted. */
  REPEATED         ("M08", Group.ACCEPTANCE, 10, 10,  false, true),
  /** Set aside and tracked at any time, of those accepted. */
  LONG_TERM        ("M14", Group.ACCEPTANCE, 10, 5,   false, false),

  /** Signed for within the limit, of those handed to a unit; by the month of that. */
  SIGNED_ON_TIME   ("M10", Group.HANDLING,   5,  100, true,  false),
  /** The reporter was contacted within the limit, of those a unit began; by the month it was handed over. */
  RESPONDED        ("M01", Group.HANDLING,   5,  100, true,  true),
  /** Asked to be returned, of those handed over. */
  RETURN_ASKED     ("M11", Group.HANDLING,   5,  10,  false, false),
  /** Returned, of those asked to be and ruled on. */
  RETURN_GRANTED   ("M12", Group.HANDLING,   5,  0,   null,  false),
  /** More time was granted, of those a unit began. */
  EXTENDED         ("M13", Group.HANDLING,   5,  10,  false, false),
  /** Reported by the due date with what was granted, and passed, of those due; by the month it was due. */
  ON_TIME          ("M04", Group.HANDLING,   5,  100, true,  true),
  /** Reported by the due date without what was granted, of those due. */
  FIRST_ON_TIME    ("M05", Group.HANDLING,   5,  85,  true,  false),
  /** Working days from the handing over to the report that passed, pauses apart: the median. */
  HANDLING_DAYS    ("M15", Group.HANDLING,   5,  0,   false, false),

  /** Concluded as solved and found solved, of those verified; once a round, by the last verdict. */
  SOLVED           ("M02", Group.OUTCOME,    5,  90,  true,  true),
  /** Basically satisfied and better, of those who said so; the reporter's own answer goes first. */
  SATISFIED        ("M03", Group.OUTCOME,    5,  95,  true,  true),
  /** The same, of the reporters' own answers alone. */
  SATISFIED_OWN    ("M03", Group.OUTCOME,    5,  95,  true,  true),
  /** The same, of what the office heard when it called back. */
  SATISFIED_CALLED ("M03", Group.OUTCOME,    5,  95,  true,  true),
  /** Nobody could be reached, of those to be verified. */
  NOT_REACHED      ("M29", Group.OUTCOME,    5,  0,   false, false),
  /** Left out of what was solved and satisfied, by consent of two and the verifier, of those that ended. */
  LEFT_OUT         ("M30", Group.OUTCOME,    5,  0,   false, false),
  /** Neither sent back nor found wanting nor opened again, of those closed. */
  FIRST_TIME       ("M06", Group.OUTCOME,    5,  85,  true,  false),
  /** Opened again within the watch, of those closed in the six months before the period. */
  REBOUND          ("M07", Group.OUTCOME,    10, 5,   false, false),
  /** What was made to last was found to, of common troubles closed; by the month of looking again. */
  LASTING          ("M16", Group.OUTCOME,    5,  60,  true,  false);
  // spotless:on

  /** Months before the period in which those were closed that may come back. */
  static final int REBOUND_MONTHS = 6;

  /** Under which heading it stands. */
  public enum Group {
    ACCEPTANCE,
    HANDLING,
    OUTCOME;

    public List<Figure> figures() {
      return Stream.of(Figure.values()).filter(it -> it.group == this).toList();
    }
  }

  private final String code;
  private final Group group;
  private final int least;
  private final int target;
  private final Boolean upwards;
  private final boolean leaving;

  Figure(String code, Group group, int least, int target, Boolean upwards, boolean leaving) {
    this.code = code;
    this.group = group;
    this.least = least;
    this.target = target;
    this.upwards = upwards;
    this.leaving = leaving;
  }

  public String code() {
    return code;
  }

  /** Of fewer cases it is not told. */
  public int least() {
    return least;
  }

  /** In per cent; 0 where nothing is aimed at. */
  public int target() {
    return target;
  }

  /** Some are left out of it, and how many stands beside it. */
  public boolean isLeavingOut() {
    return leaving;
  }

  /** Working days, not a share. */
  public boolean isInDays() {
    return this == HANDLING_DAYS;
  }

  /** A change by so much is for the better; false where neither is. */
  public boolean isBetter(int sign) {
    return upwards != null && sign != 0 && upwards == sign > 0;
  }

  public boolean isWorse(int sign) {
    return upwards != null && sign != 0 && upwards != sign > 0;
  }

  /** How many months before the period it looks. */
  int lag() {
    return this == REBOUND ? REBOUND_MONTHS : 0;
  }
}
