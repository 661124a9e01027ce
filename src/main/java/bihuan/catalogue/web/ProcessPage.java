package bihuan.catalogue.web;

import bihuan.catalogue.ProcessView;
import bihuan.catalogue.Processes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** catalogue/process.xhtml: what was promised and the way through. */
@Named
@RequestScoped
public class ProcessPage {

  @Inject Processes processes;

  private String code;
  private ProcessView process;

  public void open() {
    process = processes.get(code);
  }

  public ProcessView getProcess() {
    return process;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
