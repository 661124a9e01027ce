package bihuan.colleagues;

/** Whether somebody watches an issue, as it is said to them. */
public enum Attention {
  BEGUN,
  ENDED
}
