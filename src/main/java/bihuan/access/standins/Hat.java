package bihuan.access.standins;

import bihuan.access.Role;
import java.io.Serializable;

/**
 * A part that somebody plays beside their own.
 *
 * @param insteadOf the account that is away; empty where it is a substitute's
 * @param about the unit that a substitute acts about, and nothing else; empty for a stand-in
 */
public record Hat(Role role, String insteadOf, String about) implements Serializable {

  public static Hat insteadOf(String absent, Role role) {
    return new Hat(role, absent, "");
  }

  public static Hat about(String unit, Role role) {
    return new Hat(role, "", unit);
  }

  public boolean isInsteadOf(String account) {
    return !insteadOf.isEmpty() && insteadOf.equals(account);
  }

  public boolean isSubstitutes() {
    return !about.isEmpty();
  }
}
