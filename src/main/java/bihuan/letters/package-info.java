/** Letters of appointment: numbered, drawn as a page, checked by anybody who holds one. */
package bihuan.letters;
