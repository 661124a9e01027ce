package bihuan.panel;

import bihuan.access.By;
import bihuan.ledger.Deed;
import java.time.Instant;
import java.util.Map;

/** Something that was done about a member of the panel. */
record PanelDeed(String observer, String what, By hand, Map<String, String> facts) implements Deed {

  @Override
  public String subject() {
    return "observer " + observer;
  }

  @Override
  public String by() {
    return hand.name();
  }

  @Override
  public Instant at() {
    return hand.at();
  }
}
