package bihuan.recusals;

import bihuan.access.By;
import bihuan.panel.ObserverDeed;
import java.util.Map;
import java.util.TreeMap;

/**
 * A member of the panel need not keep away from something any more.
 *
 * @param unit its code, empty where it was an enterprise and no unit
 */
record RecusalEnded(String observer, RecusalGround ground, String unit, By hand)
    implements ObserverDeed {

  @Override
  public String what() {
    return RecusalAct.RECUSAL_ENDED.name();
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
