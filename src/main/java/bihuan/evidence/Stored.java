package bihuan.evidence;

/** A file safe on disk with its copies: hashes, null where there is no such copy. */
record Stored(
    Findings findings,
    long size,
    String original,
    String clean,
    Media cleanMedia,
    String thumbnail) {}
