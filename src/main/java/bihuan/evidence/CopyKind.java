package bihuan.evidence;

/** Which copy of a file. */
public enum CopyKind {
  /** What units and the public get: nothing in it tells who made it, where or with what. */
  CLEAN,
  /** What was handed in, byte for byte. */
  ORIGINAL,
  /** A small picture of the cleaned copy. */
  THUMBNAIL
}
