package bihuan.classification;

/** The four arcs of the ring. */
public enum Phase {
  EXPERIENCE,
  FEEDBACK,
  RECTIFICATION,
  IMPROVEMENT
}
