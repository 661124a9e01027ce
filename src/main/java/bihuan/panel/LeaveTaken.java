package bihuan.panel;

import bihuan.access.By;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A member of the panel is away for some days: what cannot wait until they are back goes on. */
public record LeaveTaken(String observer, String account, LocalDate first, LocalDate last, By hand)
    implements ObserverDeed {

  @Override
  public String what() {
    return PanelAct.LEAVE_TAKEN.name();
  }

  @Override
  public Map<String, String> facts() {
    return new TreeMap<>(Map.of("from", first.toString(), "until", last.toString()));
  }
}
