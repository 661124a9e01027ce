/** Keeps who spoke apart from what was said, so that a reported unit can never learn it. */
package bihuan.vault;
