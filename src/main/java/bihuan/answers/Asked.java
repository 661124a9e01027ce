package bihuan.answers;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import java.time.Instant;

/** Something that a unit is to answer. */
public interface Asked {

  /** As the ledger and the files name it. */
  String subject();

  /** It was asked of the reader's unit. */
  boolean isOf(Actor reader);

  /** It is the case handlers' turn to write. */
  boolean isToAnswer();

  /** Files that came before belong to an answer that was sent back. */
  default Instant turnBegan() {
    return Instant.EPOCH;
  }

  default boolean isUnits(By by, Role role) {
    return isOf(by.actor()) && by.actor().acts(role);
  }

  default void requireUnits(By by, Role role) {
    if (!isUnits(by, role)) {
      throw Refusal.forbidden("answers.ofUnit");
    }
  }
}
