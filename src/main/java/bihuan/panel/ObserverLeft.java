package bihuan.panel;

import bihuan.access.By;
import java.util.Map;
import java.util.TreeMap;

/**
 * A member of the panel left: what was theirs to do is handed on.
 *
 * @param account theirs, empty where they never had one
 * @param words the reason given, empty where none is needed
 */
public record ObserverLeft(
    String observer, String account, DepartureReason why, String words, By hand)
    implements ObserverDeed {

  @Override
  public String what() {
    return PanelAct.OBSERVER_LEFT.name();
  }

  @Override
  public Map<String, String> facts() {
    return new TreeMap<>(Map.of("account", account, "why", why.name()));
  }

  @Override
  public Map<String, String> texts() {
    return words.isEmpty() ? Map.of() : Map.of("words", words);
  }
}
