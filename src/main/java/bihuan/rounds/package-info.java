/**
 * Who goes where: rounds, the assignments in them, and the planner that proposes both. Start with
 * {@code Planner}.
 */
package bihuan.rounds;
