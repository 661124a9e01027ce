package bihuan.notices;

import bihuan.access.Actor;
import bihuan.access.Role;

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

  static NoticeAddress reporter(String pseudonym) {
    return new NoticeAddress(pseudonym);
  }
}
