package bihuan.recusals;

import bihuan.access.By;
import bihuan.panel.ObserverDeed;
import java.util.Map;
import java.util.TreeMap;

/**
 * A member of the panel keeps away from something from now on: what was theirs to do there is
 * handed on.
 *
 * @param account theirs, empty where they have none yet
 * @param unit its code, empty where it is an enterprise and no unit
 * @param declared said so, else found by its name
 */
public record ObserverRecused(
    String observer, String account, RecusalGround ground, String unit, boolean declared, By hand)
    implements ObserverDeed {

  @Override
  public String what() {
    return (declared ? RecusalAct.RECUSAL_DECLARED : RecusalAct.RECUSAL_FOUND).name();
  }

  @Override
  public Map<String, String> facts() {
    var facts = new TreeMap<>(Map.of("ground", ground.name()));
    if (!unit.isEmpty()) {
      facts.put("unit", unit);
    }
    return facts;
  }
}
