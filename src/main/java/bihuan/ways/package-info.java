/**
 * By which ways people are told outside the house: what each chose, digests, quiet hours, the texts
 * of messages, calendars, and the outbox.
 */
package bihuan.ways;
