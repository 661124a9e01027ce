package bihuan.mail;

/** A group that reads together what a robot tells it. */
public enum RobotGroup {
  COORDINATORS,
  HEADS,
  SUPERVISORS
}
