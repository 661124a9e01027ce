package bihuan.calendar;

/**
 * All that is due by the clocks of issues has followed a change of the calendar: now what hangs on
 * it elsewhere.
 */
public record CalendarFollowed(ChangeRow change) {}
