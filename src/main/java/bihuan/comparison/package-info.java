/**
 * The promise beside the experience of one journey: what was kept, what was not, and what follows
 * from the difference. Start with {@code JourneyAssessment}.
 */
package bihuan.comparison;
