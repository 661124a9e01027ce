/** What colleagues tell each other beside an issue: notes, whose it is, who watches it. */
package bihuan.colleagues;
