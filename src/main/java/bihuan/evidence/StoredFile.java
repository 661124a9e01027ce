package bihuan.evidence;

import bihuan.evidence.cleaning.FileProperties;
import bihuan.evidence.cleaning.Impurity;

/**
 * A file safe on disk with its copies.
 *
 * @param original its hash, like those of the copies
 * @param copied what the cleaned copy is
 * @param clean null where there is none
 * @param thumbnail null where there is none
 * @param impurity what kept the cleaned copy from being made or was left out of it, else null
 */
record StoredFile(
    FileProperties findings,
    long size,
    String original,
    FileProperties copied,
    String clean,
    String thumbnail,
    Impurity impurity) {}
