package bihuan.deadlines;

import static bihuan.deadlines.LimitUnit.DAY;
import static bihuan.deadlines.LimitUnit.HOUR;
import static bihuan.deadlines.LimitUnit.QUARTER;
import static bihuan.deadlines.LimitUnit.WORKING_DAY;
import static bihuan.deadlines.LimitUnit.WORKING_HOUR;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Every limit of the standard; how much of its unit it allows is what the city has set. */
public enum Limit {
  ACCEPT(WORKING_DAY),
  ASSIGN(WORKING_DAY),
  SIGN(WORKING_DAY, WORKING_HOUR),
  RETURN_APPLY(WORKING_DAY),
  RETURN_RULE(WORKING_DAY),
  FIRST_CONTACT(WORKING_DAY, HOUR, WORKING_HOUR),
  URGENT(WORKING_DAY),
  CLASS_C(WORKING_DAY),
  CLASS_B(WORKING_DAY),
  CLASS_A(WORKING_DAY),
  EXT_C(WORKING_DAY),
  EXT_B(WORKING_DAY),
  EXT_A(WORKING_DAY),
  REVIEW(WORKING_DAY),
  REVISIT(WORKING_DAY),
  REDO(WORKING_DAY),
  BADRATE_VERIFY(WORKING_DAY),
  BADRATE_FIX(WORKING_DAY),
  WARN(WORKING_DAY),
  YELLOW(WORKING_DAY),
  RED(WORKING_DAY),
  LONGTERM(QUARTER),
  REBOUND(DAY),
  IMPROVE(WORKING_DAY),
  EFFECT_CHECK(DAY),
  APPEAL_DEPT(WORKING_DAY),
  EVAL_WINDOW(DAY),
  SUPPLY(DAY),
  SUPPLY_REMIND(DAY),
  OPINION(WORKING_DAY),
  LONGEST_SUSPENSION(WORKING_DAY),
  OBJECT(WORKING_DAY),
  OBJECT_RULE(WORKING_DAY),
  HEARING(WORKING_DAY),
  APPEAL_RULE(WORKING_DAY),
  WITHDRAW_RULE(WORKING_DAY),
  REMIND_LETTER(WORKING_DAY),
  SUPERVISE(WORKING_DAY),
  SUPERV_ANSWER(WORKING_DAY),
  INTERVIEW(WORKING_DAY);

  private static final Set<Limit> FOR_ALL_ALIKE =
      EnumSet.of(WARN, YELLOW, RED, REBOUND, SUPPLY_REMIND);

  private final List<LimitUnit> units;

  Limit(LimitUnit... units) {
    this.units = List.of(units);
  }

  /** That the standard counts it in. */
  public LimitUnit unit() {
    return units.get(0);
  }

  /** That a city may count it in, the standard's first. */
  public List<LimitUnit> units() {
    return units;
  }

  /** May be set for a class, a measure or a unit alone; others are asked of many at once. */
  public boolean isNarrowable() {
    return !FOR_ALL_ALIKE.contains(this);
  }
}
