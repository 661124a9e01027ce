/** Whoever has the same trouble as an issue tells of, and says so instead of reporting it anew. */
package bihuan.joiners;
