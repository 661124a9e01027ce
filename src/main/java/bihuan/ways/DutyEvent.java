package bihuan.ways;

import java.time.LocalDate;

/**
 * Something that somebody has to do, in their calendar.
 *
 * @param title the reviewed one for a unit; empty for everybody else, as calendars travel
 * @param sequence higher after every change
 * @param cancelled it is not theirs to do any more
 */
public record DutyEvent(
    String number, String title, LocalDate due, int sequence, boolean cancelled) {}
