package bihuan.instructions;

import java.time.LocalDate;
import java.util.Set;

/**
 * A task force.
 *
 * @param lead the unit that leads it
 * @param issues by their numbers, as far as the reader may know of them
 * @param reason why it was dissolved; null before
 * @param overdue its last day is over, and nobody has dissolved it
 */
public record ForceRow(
    String id,
    String name,
    String lead,
    Set<String> members,
    Set<String> issues,
    LocalDate formed,
    LocalDate until,
    LocalDate dissolved,
    String reason,
    boolean overdue) {}
