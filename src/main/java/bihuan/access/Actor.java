package bihuan.access;

import bihuan.access.standins.Hat;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whoever is acting: read from the sign-in at the edge and handed inwards as an argument.
 *
 * @param name the account's name, or the pseudonym of a reporter
 * @param unit the code of the unit, empty where none
 * @param worn the hat they act in, null where it is their own part
 * @param hats what else they may act in
 */
public record Actor(String name, Role role, String unit, Hat worn, List<Hat> hats)
    implements Serializable {

  /** Somebody who has not signed in. */
  public static final Actor NOBODY = new Actor("", Role.NONE, "");

  /** The house acting by its clock. */
  public static final Actor HOUSE = new Actor("bihuan", Role.HOUSE, "");

  public Actor {
    Objects.requireNonNull(role, "nobody is without a role; Role.NONE is for those who have none");
  }

  public Actor(String name, Role role, String unit) {
    this(name, role, unit, null, List.of());
  }

  /** The same person, who may act in these parts too. */
  public Actor wearing(List<Hat> hats) {
    return hats.isEmpty() ? this : new Actor(name, role, unit, null, hats);
  }

  /** In their own part, then in each that they play beside it. */
  public Stream<Actor> guises() {
    return Stream.concat(
        Stream.of(this), hats.stream().map(it -> new Actor(name, it.role(), unit, it, List.of())));
  }

  /** By their own role, or standing in for somebody of it. */
  public boolean acts(Role role) {
    return this.role == role
        || hats.stream().anyMatch(it -> !it.isSubstitutes() && it.role() == role);
  }

  /**
   * In one of these roles, where none of these units is their own: a substitute where one of them
   * is who they stand in about.
   */
  public boolean actsAbout(Set<String> accused, Set<Role> roles) {
    return guises()
        .anyMatch(
            it ->
                roles.contains(it.role())
                    && !accused.contains(it.unit())
                    && (!it.isSubstitute() || accused.contains(it.worn().about())));
  }

  /** Acts for the office about one unit, and nothing else. */
  public boolean isSubstitute() {
    return worn != null && worn.isSubstitutes();
  }

  public boolean isSubstituteFor(String unit) {
    return hats.stream().anyMatch(it -> it.isSubstitutes() && it.about().equals(unit));
  }

  public boolean is(Role... roles) {
    for (var it : roles) {
      if (role == it) {
        return true;
      }
    }
    return false;
  }

  /** Their role alone allows it, or that of whoever they stand in for. */
  public boolean may(Right right) {
    return right.isHeldBy(role)
        || hats.stream().anyMatch(it -> !it.isSubstitutes() && right.isLentBy(it.role()));
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
