package bihuan.lessons;

/** How far a unit's answer to a lesson has come. */
public enum ReplyState {
  /** With the unit's case handlers. */
  ASKED,
  /** With the unit's leader. */
  WRITTEN,
  /** With the office. */
  SIGNED,
  TAKEN
}
