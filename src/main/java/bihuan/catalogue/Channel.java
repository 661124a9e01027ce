package bihuan.catalogue;

/** Where a service can be had. */
public enum Channel {
  ONLINE,
  MOBILE,
  TERMINAL,
  COUNTER,
  ON_SITE,
  TASK_FORCE
}
