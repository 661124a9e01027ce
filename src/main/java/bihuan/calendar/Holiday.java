package bihuan.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day that is not as the week says: a holiday, or a weekend day worked in exchange for one.
 *
 * @param name of the festival: a {@link Festival} where it is one of those, else as the list has it
 * @param off true for a day off, false for a make-up day
 */
record Holiday(LocalDate date, String name, boolean off) implements Serializable {}
