package bihuan.loop.web;

import bihuan.access.Accounts;
import bihuan.catalogue.Processes;
import bihuan.catalogue.StepRow;
import bihuan.loop.IssueView;
import bihuan.loop.Part;
import bihuan.parties.UnitRow;
import bihuan.parties.Units;
import bihuan.plan.MeasureRow;
import bihuan.plan.Measures;
import bihuan.web.Language;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The names people use, in the reader's language, for the codes that issues carry ({@code
 * #{names.unit('D07')}}). A code nobody knows is said as it is; an empty one as nothing.
 */
@Named
@RequestScoped
public class Names {

  @Inject Units units;
  @Inject Processes processes;
  @Inject Measures measures;
  @Inject Accounts accounts;
  @Inject Language language;
  @Inject PageWords saying;

  public String unit(String code) {
    return units
        .find(code)
        .map(it -> either(it.shortName(), it.english()))
        .orElse(code == null ? "" : code);
  }

  public String name(UnitRow unit) {
    return either(unit.shortName(), unit.english());
  }

  /** Several units, in their order. */
  public String units(Collection<String> codes) {
    return codes == null
        ? ""
        : codes.stream()
            .filter(it -> !it.isEmpty())
            .map(this::unit)
            .collect(Collectors.joining(isEnglish() ? ", " : "\u3001"));
  }

  public String process(String code) {
    return processes
        .find(code)
        .map(it -> either(it.name(), it.english()))
        .orElse(code == null ? "" : code);
  }

  /** A step of an edition with its number; empty for step 0. */
  public String step(String process, int edition, int number) {
    return edition == 0
        ? ""
        : processes.edition(process, edition).step(number).map(this::name).orElse("");
  }

  public String name(StepRow step) {
    return step.number() + " " + either(step.name(), step.english());
  }

  /** The title of a measure, without its number; empty for 0. */
  public String measure(int number) {
    return number == 0
        ? ""
        : measures
            .find(number)
            .map(it -> either(it.title(), it.english()))
            .orElse(String.valueOf(number));
  }

  public String name(MeasureRow measure) {
    return either(measure.title(), measure.english());
  }

  /** Whoever signs in with this name, as they are called. */
  public String account(String name) {
    return name == null || name.isEmpty()
        ? ""
        : accounts.find(name).map(it -> it.displayName(language.getLocale())).orElse(name);
  }

  /** Whose turn it is: by part, with the unit's name; empty once it has ended. */
  public String turn(IssueView issue) {
    var keeper = issue.course().turn();
    if (keeper == null) {
      return "";
    }
    return (keeper == Part.OFFICER || keeper == Part.APPROVER) && issue.lead() != null
        ? unit(issue.lead()) + " " + saying.it(keeper)
        : saying.it(keeper);
  }

  /** In the reader's language, Chinese where there is no other. */
  public String either(String chinese, String english) {
    return isEnglish() && english != null && !english.isEmpty() ? english : chinese;
  }

  private boolean isEnglish() {
    return language.getLocale() == Locale.ENGLISH;
  }
}
