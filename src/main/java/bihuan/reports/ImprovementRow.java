package bihuan.reports;

import bihuan.classification.Change;
import java.time.LocalDate;

/**
 * A closed issue after which something changed for everyone; for the public.
 *
 * @param title the reviewed one
 * @param words what is different now, as the unit reported and the office closed it
 * @param lead code of the unit
 */
public record ImprovementRow(
    String title, Change change, String words, String lead, String process, LocalDate closedOn) {}
