package bihuan.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A member of the panel alone; how to reach them is not part of it.
 *
 * @param term the first or the second
 * @param renewalUndoable the second term has been agreed on and has not begun
 * @param leaves past and taken back ones included, by their first day
 * @param undertaking the version they agreed to, null until then
 * @param seal of the words they agreed to
 * @param departure why they left, null while they have not
 */
public record ObserverView(
    ObserverRow row,
    Set<SpokenLanguage> languages,
    String activity,
    int term,
    boolean renewable,
    boolean renewalUndoable,
    List<LeaveRow> leaves,
    String undertaking,
    Instant undertakenAt,
    String seal,
    LocalDate leftOn,
    DepartureReason departure,
    String leftWords) {

  /** The last day of one more term. */
  public LocalDate renewedUntil() {
    return Particulars.lastDay(row.until().plusDays(1));
  }

  public Particulars particulars() {
    return new Particulars(
        row.name(),
        row.nameEn(),
        row.category(),
        row.experienceOfficer(),
        row.organisation(),
        row.interests(),
        row.districts(),
        languages,
        activity,
        row.from(),
        row.until());
  }
}
