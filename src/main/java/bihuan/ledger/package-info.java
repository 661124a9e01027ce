/**
 * What happened, beyond dispute. Everything here can be computed again by anybody with an SM3 (GB/T
 * 32905) at hand:
 *
 * <p><b>Canonical form</b>: JSON as RFC 8785 lays down — members sorted by name, no white space,
 * the shortest escapes, UTF-8. All members are strings except {@code seq}, {@code no} and {@code
 * heads}, which are whole numbers. Times are UTC with six decimals: {@code
 * 2026-03-02T01:00:00.000000Z}. Seals are 64 small hexadecimal digits; the seal before the first is
 * 64 zeros.
 *
 * <p><b>An entry's seal</b> is SM3 of {@code {"at","by","facts":{…},"previous","seq","subject",
 * "what"}}; {@code seq} counts from 1 per subject and {@code previous} is the seal of the entry
 * before it on the same subject.
 *
 * <p><b>A block's root</b>: the heads it seals (the newest entry of every subject that moved),
 * sorted by subject as UTF-16 code units, are the leaves of a tree as in RFC 6962: a leaf is SM3 of
 * the byte 0 and {@code {"seal","seq","subject"}}, a node is SM3 of the byte 1 and its two children
 * (32 bytes each), an odd one out goes up unchanged.
 *
 * <p><b>A block's seal</b>, the master seal, is SM3 of {@code
 * {"at","heads","no","previous","root"}}; {@code no} counts from 1 and {@code previous} is the seal
 * of the block before. Whoever has written down one master seal can tell later that nothing sealed
 * up to it was altered, dropped or moved.
 *
 * <p><b>Locks</b>: a deed locks the head of its own subject and nothing else. Entries are written
 * when the transaction is about to commit, after all its other changes, subjects in order of their
 * names: heads are the last thing any transaction locks and always in the same order, so deeds
 * cannot lock each other out, and a subject waits only for a commit. A step's own entries are
 * therefore readable once it has returned.
 */
package bihuan.ledger;
