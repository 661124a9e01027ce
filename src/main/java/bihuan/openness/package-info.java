/** What of a closed issue the public may read, and who has cleared it. */
package bihuan.openness;
