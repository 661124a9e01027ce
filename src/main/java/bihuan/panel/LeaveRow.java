package bihuan.panel;

import java.time.LocalDate;

/** A leave in a list: from the first day to the last, both counted. */
public record LeaveRow(String id, LocalDate first, LocalDate last, LeaveState state) {}
