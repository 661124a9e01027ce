/** What a unit answers to what it was asked: written, shown by files, signed, sent back. */
package bihuan.answers;
