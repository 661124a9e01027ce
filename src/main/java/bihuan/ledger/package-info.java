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
 * <p><b>What was said</b> stands among an entry's facts as SM3 of its salt (32 hexadecimal digits)
 * and the text. The salts lie beside the entries, never in them: without its salt, a seal tells
 * nothing of a text that has been destroyed. Entries from before there were salts hold SM3 of the
 * bare text.
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
 * <p><b>Locks</b>: a deed locks the head of its own subject until its transaction ends, and nothing
 * else; deeds on different subjects never wait for each other. A transaction that touches several
 * subjects while another touches them the other way round may be told to try again ({@code
 * ledger.busy}); the steps of this house touch one subject, or always in the same order. A step's
 * own entries are readable once it has returned.
 */
package bihuan.ledger;
