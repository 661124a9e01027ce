package bihuan.panel;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.Signs;
import bihuan.city.District;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * What the office knows of a member of the panel, but for how to reach them.
 *
 * @param nameEn in letters of English, empty where unknown
 * @param experienceOfficer else observer
 * @param organisation the body or enterprise they belong to
 * @param districts where they go; empty: everywhere
 * @param activity the one activity of a one-off participant, empty for everybody else
 */
public record Particulars(
    String name,
    String nameEn,
    Category category,
    boolean experienceOfficer,
    String organisation,
    Set<Interest> interests,
    Set<District> districts,
    Set<SpokenLanguage> languages,
    String activity,
    LocalDate from,
    LocalDate until)
    implements Serializable {

  /** Years of a term where nothing else is said. */
  public static final int YEARS = 2;

  public Particulars {
    name = tidied(name, 60, "name");
    nameEn = tidied(nameEn, 120, "nameEn");
    organisation = tidied(organisation, 120, "organisation");
    activity = tidied(activity, 200, "activity");
    if (name.isEmpty()) {
      throw Refusal.invalid("panel.nameMissing").at("name");
    }
    if (category == null) {
      throw Refusal.invalid("panel.categoryMissing").at("category");
    }
    if (from == null) {
      throw Refusal.invalid("panel.fromMissing").at("from");
    }
    if (until == null) {
      until = lastDay(from);
    }
    if (until.isBefore(from)) {
      throw Refusal.invalid("panel.termEndsBeforeItBegins").at("until");
    }
    if (until.isAfter(lastDay(from))) {
      throw Refusal.invalid("panel.termTooLong", YEARS).at("until");
    }
    interests = interests == null ? Set.of() : Set.copyOf(interests);
    districts = districts == null ? Set.of() : Set.copyOf(districts);
    languages = languages == null ? Set.of() : Set.copyOf(languages);
  }

  /** Takes part in one activity only. */
  public boolean isOneOff() {
    return !activity.isEmpty();
  }

  /** The last day of a whole term that begins on this one. */
  public static LocalDate lastDay(LocalDate from) {
    return from.plusYears(YEARS).minusDays(1);
  }

  private static String tidied(String text, int most, String field) {
    var tidy = Signs.line(text);
    if (Require.length(tidy) > most) {
      throw Refusal.invalid("panel.tooLong", most).at(field);
    }
    return tidy;
  }
}
