package bihuan.catalogue.web;

import bihuan.catalogue.ProcessRow;
import bihuan.catalogue.Processes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** catalogue/processes.xhtml: every service with its promise, found by words, unit or measure. */
@Named
@RequestScoped
public class ProcessesPage {

  @Inject Processes processes;

  private String words;
  private String unit;
  private Integer measure;

  public List<ProcessRow> getProcesses() {
    return processes.matching(words, unit, measure);
  }

  /** Something narrows the list. */
  public boolean isNarrowed() {
    return words != null || unit != null || measure != null;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public Integer getMeasure() {
    return measure;
  }

  public void setMeasure(Integer measure) {
    this.measure = measure;
  }
}
