package bihuan.notices;

import bihuan.access.Actor;
import bihuan.access.Role;
import java.util.stream.Stream;

/**
 * Where a notice goes: to an account in its office and unit, so that whoever is appointed elsewhere
 * leaves it behind; to a reporter under the pseudonym of that one issue.
 */
record NoticeAddress(String text) {

  static NoticeAddress of(Actor actor) {
    return actor.is(Role.REPORTER)
        ? reporter(actor.name())
        : new NoticeAddress(actor.name() + "@" + actor.role() + "." + actor.unit());
  }

  /** Of somebody who works for a unit, which learns days and no moments. */
  boolean isOfUnit() {
    return Stream.of(Role.values())
        .filter(Role::isOfUnit)
        .anyMatch(it -> text.contains("@" + it + "."));
  }

  static NoticeAddress reporter(String pseudonym) {
    return new NoticeAddress(pseudonym);
  }
}
