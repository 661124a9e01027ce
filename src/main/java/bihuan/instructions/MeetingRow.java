package bihuan.instructions;

import java.time.LocalDate;

/**
 * A joint meeting in a list.
 *
 * @param label of its minutes; null before they are issued
 */
public record MeetingRow(
    String id, String title, LocalDate held, String place, String label, LocalDate issued) {}
