package bihuan.letters;

import bihuan.access.By;
import bihuan.panel.ObserverDeed;
import java.util.Map;

/** Something that was done about a letter of appointment. */
record LetterDeed(String observer, LetterAct act, By hand, Map<String, String> facts)
    implements ObserverDeed {

  @Override
  public String what() {
    return act.name();
  }
}
