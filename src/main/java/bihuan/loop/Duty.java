package bihuan.loop;

import bihuan.series.IssueNumber;
import java.time.LocalDate;

/**
 * Something that is due about now, for the clock alone.
 *
 * @param days working days left, negative when overdue; 0 today
 * @param unitsOwn it is the unit's own time that runs, not a limit of this stage
 */
public record Duty(IssueNumber number, Stage stage, LocalDate due, int days, boolean unitsOwn) {}
