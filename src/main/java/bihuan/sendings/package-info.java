/** What was sent, and taken, is there once, however often it comes. Start with {@code Sendings}. */
package bihuan.sendings;
