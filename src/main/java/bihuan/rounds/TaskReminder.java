package bihuan.rounds;

import java.time.LocalDate;

/** A task that ends soon, for whoever has it. */
public record TaskReminder(long task, String account, String round, LocalDate until) {}
