/** What is done about it: an issue from filing to closing. Start reading at {@code Move}. */
package bihuan.loop;
