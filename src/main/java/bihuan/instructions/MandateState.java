package bihuan.instructions;

import java.util.EnumSet;
import java.util.Set;

/** How far a mandate has come. */
public enum MandateState {
  /** With the office, which hands it to a unit. */
  GIVEN,
  /** With the unit's case handlers. */
  HANDED,
  /** With the unit's leader. */
  WRITTEN,
  /** With the office. */
  SIGNED,
  DONE;

  static final Set<MandateState> WITH_UNIT = EnumSet.of(HANDED, WRITTEN);
}
