package bihuan.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** A day that this city works or keeps free, unlike the rest of the country. */
public record LocalDayRow(LocalDate date, boolean working, String reason, String by, Instant at) {}
