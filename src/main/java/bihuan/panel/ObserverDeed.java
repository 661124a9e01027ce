package bihuan.panel;

import bihuan.access.By;
import bihuan.ledger.Deed;
import java.time.Instant;

/** Something that was done about one member of the panel. */
public interface ObserverDeed extends Deed {

  /** The member's id. */
  String observer();

  By hand();

  @Override
  default String subject() {
    return "observer " + observer();
  }

  @Override
  default String by() {
    return hand().name();
  }

  @Override
  default Instant at() {
    return hand().at();
  }
}
