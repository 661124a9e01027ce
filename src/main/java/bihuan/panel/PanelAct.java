package bihuan.panel;

/** What was done about a member of the panel. */
enum PanelAct {
  OBSERVER_ENTERED,
  OBSERVER_CHANGED,
  OBSERVER_RENEWED,
  OBSERVER_LEFT,
  LEAVE_TAKEN,
  LEAVE_ENDED,
  UNDERTAKING_AGREED,
  CONTACT_SEEN,
  MESSAGE_SENT,
  MESSAGE_FAILED
}
