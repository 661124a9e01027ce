package bihuan.evidence;

import bihuan.evidence.cleaning.FileFormat;
import bihuan.evidence.cleaning.FileProperties;

/** A file safe on disk with its copies: hashes, null where there is no such copy. */
record StoredFile(
    FileProperties findings,
    long size,
    String original,
    String clean,
    FileFormat cleanMedia,
    String thumbnail) {}
