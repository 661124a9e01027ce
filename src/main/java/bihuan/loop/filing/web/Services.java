package bihuan.loop.filing.web;

import bihuan.catalogue.ProcessRow;
import bihuan.catalogue.Processes;
import bihuan.city.City;
import bihuan.city.District;
import bihuan.classification.Kind;
import bihuan.loop.Stage;
import bihuan.loop.web.Names;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a reporter may choose from: services with their steps, districts, kinds. */
@Named
@RequestScoped
public class Services {

  @Inject Processes processes;
  @Inject Names names;

  private List<ProcessRow> all;

  public List<ProcessRow> getAll() {
    if (all == null) {
      all = processes.all();
    }
    return all;
  }

  /** The steps of all processes; the page shows those of the chosen one. */
  public List<SelectItem> getSteps() {
    return getAll().stream()
        .flatMap(
            process ->
                process.steps().stream()
                    .map(it -> new SelectItem(process.code() + "/" + it.number(), names.name(it))))
        .toList();
  }

  public List<District> getDistricts() {
    return City.here().districts();
  }

  public Kind[] getKinds() {
    return Kind.values();
  }

  public Stage[] getStages() {
    return Stage.values();
  }
}
