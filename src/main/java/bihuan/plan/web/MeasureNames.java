package bihuan.plan.web;

import bihuan.access.web.Me;
import bihuan.parties.web.UnitNames;
import bihuan.plan.MeasureFinding;
import bihuan.plan.Measures;
import bihuan.plan.TargetView;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;

/** Measures and figures in the reader's language ({@code #{measureNames…}}). */
@Named
@RequestScoped
public class MeasureNames {

  @Inject Measures measures;
  @Inject UnitNames names;
  @Inject PageWords say;
  @Inject Me me;

  /** The title of the measure with this number; the number where there is none. */
  public String of(Integer number) {
    return measures
        .find(number == null ? 0 : number)
        .map(it -> names.of(it.title(), it.english()))
        .orElse(number == null ? "" : number.toString());
  }

  /** What was found about a measure, as this reader may know it. */
  public String found(MeasureFinding it) {
    if (it.issues() == 0 && !me.getRole().isOfOffice()) {
      return say.words("plan.found.few");
    }
    return it.closed() == null
        ? say.words("plan.found.handed", it.issues())
        : say.words("plan.found.count", it.getOpen(), it.closed());
  }

  /** What a target asks for: at least 20 events. */
  public String aim(TargetView target) {
    return target.kind().isStated()
        ? say.words("plan.aim.stated")
        : say.words("plan.aim", target.comparison(), figure(target, target.aim()));
  }

  /** What was reached: 7 events; yes or no where there is no figure. */
  public String reached(TargetView target, BigDecimal reached) {
    return target.kind().isStated()
        ? say.words(reached.signum() > 0 ? "plan.yes" : "plan.no.word")
        : figure(target, reached);
  }

  private String figure(TargetView target, BigDecimal figure) {
    var unit = names.of(target.unit(), target.unitEnglish());
    return unit.equals("%")
        ? figure.toPlainString() + "%"
        : say.words("plan.figure", figure.toPlainString(), unit);
  }
}
