package bihuan.panel;

import java.time.LocalDate;

/**
 * Whom the office asks onto the panel or appoints to it, and as what.
 *
 * @param id of the member
 * @param account null until they accepted
 * @param experienceOfficer else observer
 * @param activity the one activity of a one-off participant, empty for everybody else
 */
public record Appointee(
    String id,
    String account,
    String name,
    String nameEn,
    Category category,
    boolean experienceOfficer,
    String organisation,
    String activity,
    LocalDate from,
    LocalDate until) {}
