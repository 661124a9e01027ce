package bihuan.panel;

import bihuan.city.District;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * A member of the panel in a list.
 *
 * @param account null until they accepted the invitation
 * @param experienceOfficer else observer
 * @param inTerm serving on the day of reading
 * @param onLeave on the day of reading
 */
public record ObserverRow(
    String id,
    String account,
    String name,
    String nameEn,
    Category category,
    boolean experienceOfficer,
    String organisation,
    Set<District> districts,
    Set<Interest> interests,
    boolean oneOff,
    LocalDate from,
    LocalDate until,
    Membership membership,
    boolean inTerm,
    boolean onLeave) {

  /** They accepted, but their term has not begun or is over. */
  public boolean outOfTerm() {
    return membership == Membership.SERVING && !inTerm;
  }

  /** Their name in this language, Chinese where there is no other. */
  public String nameIn(Locale language) {
    return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) && !nameEn.isEmpty()
        ? nameEn
        : name;
  }
}
