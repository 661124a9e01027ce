package bihuan.loop;

import bihuan.catalogue.MeasureNumbers;
import bihuan.plan.Measures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The plan's measures, for services that serve them. */
@ApplicationScoped
class PlannedMeasures implements MeasureNumbers {

  @Inject Measures measures;

  @Override
  public List<Named> all() {
    return measures.all().stream()
        .map(it -> new Named(it.number(), it.title(), it.english()))
        .toList();
  }
}
