package bihuan.panel;

import bihuan.access.By;
import java.util.Map;

/** Something that was done about a member of the panel. */
record PanelDeed(String observer, PanelAct act, By hand, Map<String, String> facts)
    implements ObserverDeed {

  @Override
  public String what() {
    return act.name();
  }
}
