/**
 * What observers live through: the journal of a service, step by step, beside what was promised,
 * and what follows from the difference.
 */
package bihuan.journal;
