/**
 * The catalogue as sheets, out and in: what would become of each row, and drafts of the good ones.
 */
package bihuan.catalogue.importing;
