/**
 * Files that show what was found and what was done: checked by content, stored by hash, handed on
 * as copies that do not tell who made them. Start reading at {@code Evidence.java}.
 */
package bihuan.evidence;
