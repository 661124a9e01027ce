package bihuan.rounds;

import java.time.LocalDate;

/**
 * What is said of a task in a notice: nothing of where it leads.
 *
 * @param account whose it is
 * @param title of its round
 * @param until its last day
 */
public record TaskSummary(long task, String account, long round, String title, LocalDate until) {}
