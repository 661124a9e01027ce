package bihuan.invitations;

import bihuan.access.By;
import bihuan.panel.ObserverDeed;
import java.util.Map;

/** Something that was done about an invitation. */
record InvitationDeed(String observer, InvitationAct act, By hand, Map<String, String> facts)
    implements ObserverDeed {

  @Override
  public String what() {
    return act.name();
  }
}
