package bihuan.catalogue.web;

import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.catalogue.ProcessView;
import bihuan.catalogue.Processes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** catalogue/tell.xhtml: where the code on a card leads; open to everybody. */
@Named
@RequestScoped
public class TellPage {

  @Inject Processes processes;
  @Inject Me me;

  private String code;
  private ProcessView process;

  public void open() {
    process = processes.get(code);
  }

  /** Reports under an account; everybody else without a name. */
  public boolean isReporter() {
    return me.getActor().may(Right.FILE_ISSUES);
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
