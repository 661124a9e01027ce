package bihuan.panel;

/** What is done about a member of the panel. */
enum PanelAct {
  OBSERVER_ENTERED,
  OBSERVER_CHANGED,
  OBSERVER_RENEWED,
  OBSERVER_BACK,
  CONTACT_SEEN,
  MESSAGE_SENT,
  MESSAGE_FAILED
}
