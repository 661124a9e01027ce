/** Sheets in and out, codes that phones read, and the font that knows Chinese. */
package bihuan.files;
