package bihuan.catalogue.web;

import bihuan.catalogue.ProcessRow;
import bihuan.catalogue.Processes;
import bihuan.web.PublicAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** catalogue/cards.xhtml: codes to print, cut out and lay on the counter, or to hang up. */
@Named
@RequestScoped
public class CardsPage {

  @Inject Processes processes;
  @Inject PublicAddress address;

  private String code;
  private String unit;
  private boolean posters;

  /** The services wanted: one, those of a unit, or all that are offered. */
  public List<ProcessRow> getProcesses() {
    return processes.matching(null, unit, null).stream()
        .filter(it -> code == null || it.code().equals(code))
        .toList();
  }

  /** Where the code leads, to read and to type. */
  public String address(String process) {
    return address.of(ProcessesResource.tell(process));
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  /** One to a page. */
  public boolean isPosters() {
    return posters;
  }

  public void setPosters(boolean posters) {
    this.posters = posters;
  }
}
