package bihuan.access;

import java.io.Serializable;
import java.util.Objects;

/**
 * Whoever is acting: read from the sign-in at the edge and handed inwards as an argument.
 *
 * @param name the account's name, or the pseudonym of a reporter
 * @param unit the code of the unit, empty where none
 */
public record Actor(String name, Role role, String unit) implements Serializable {

  /** Somebody who has not signed in. */
  public static final Actor NOBODY = new Actor("", Role.NONE, "");

  /** The house acting by its clock. */
  public static final Actor HOUSE = new Actor("bihuan", Role.HOUSE, "");

  public Actor {
    Objects.requireNonNull(role, "nobody is without a role; Role.NONE is for those who have none");
  }

  public boolean is(Role... roles) {
    for (var it : roles) {
      if (role == it) {
        return true;
      }
    }
    return false;
  }

  /** Their role alone allows it. */
  public boolean may(Right right) {
    return right.isHeldBy(role);
  }

  /** Refuses (403) whoever may not. */
  public void require(Right right) {
    if (!may(right)) {
      throw right.refusal();
    }
  }

  public boolean isOf(String unit) {
    return !this.unit.isEmpty() && this.unit.equals(unit);
  }

  public By at(java.time.Instant instant) {
    return new By(this, instant);
  }
}
