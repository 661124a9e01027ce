package bihuan.parties.web;

import bihuan.parties.UnitRow;
import bihuan.parties.Units;
import bihuan.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names in the reader's language ({@code #{unitNames…}}). */
@Named
@RequestScoped
public class UnitNames {

  @Inject Language language;
  @Inject Units units;

  /** Whichever of the two is in the reader's language; Chinese where there is no other. */
  public String of(String chinese, String english) {
    return isEnglish() && english != null && !english.isEmpty() ? english : chinese;
  }

  /** The name people use for the unit with this code; the code where there is none. */
  public String unit(String code) {
    return units.find(code).map(it -> of(it.shortName(), it.english())).orElse(code);
  }

  /** The full name of the unit with this code, as on a document. */
  public String fullUnit(String code) {
    return units.find(code).map(it -> of(it.name(), it.english())).orElse(code);
  }

  /** The names of several units in one line. */
  public String units(Collection<String> codes) {
    return codes.stream().map(this::unit).collect(Collectors.joining(isEnglish() ? "; " : "、"));
  }

  /** Every unit, for a choice: the units first, then the collective terms. */
  public List<UnitRow> getAllUnits() {
    return units.all();
  }

  /** The units that can be handed an issue, for a choice. */
  public List<UnitRow> getLeadCandidates() {
    return units.leadCandidates();
  }

  public String row(UnitRow unit) {
    return of(unit.shortName(), unit.english());
  }

  private boolean isEnglish() {
    return Locale.ENGLISH.getLanguage().equals(language.getLocale().getLanguage());
  }
}
