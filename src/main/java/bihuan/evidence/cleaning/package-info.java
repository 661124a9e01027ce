/** Tells a file by its content, and makes a copy of it that does not tell who made it. */
package bihuan.evidence.cleaning;
