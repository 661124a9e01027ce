package bihuan.panel;

import bihuan.access.By;
import java.util.Map;

/** Something that was done about a member of the panel. */
record PanelDeed(String observer, String what, By hand, Map<String, String> facts)
    implements ObserverDeed {}
