package bihuan.loop.filing.web;

import bihuan.access.Actor;
import bihuan.access.web.Me;
import bihuan.access.web.OpenWrites;
import bihuan.catalogue.Processes;
import bihuan.classification.Source;
import bihuan.loop.Intake;
import bihuan.vault.Secrecy;
import bihuan.web.PageWords;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** loop/report.xhtml: without a name; nobody learns whose account was open at the time. */
@Named
@ViewScoped
public class ReportPage implements Serializable {

  @Inject Intake intake;
  @Inject Processes processes;
  @Inject OpenWrites openWrites;
  @Inject PageWords say;
  @Inject Me me;

  private final ReportForm report = new ReportForm();
  private CodeSlip slip;

  public void open() {
    if (processes.find(report.getProcess()).isEmpty()) {
      report.setProcess(null);
    }
  }

  /** Stays on the page, so that the code is on no other; whoever taps twice files once. */
  public synchronized void file() {
    if (slip == null) {
      openWrites.count();
      report.tellIfThere(intake, say);
      var filing = report.filing(Source.PUBLIC, Secrecy.ANONYMOUS);
      slip = CodeSlip.of(intake.fileAnonymously(filing, Actor.NOBODY.at(me.now().at())));
    }
  }

  /** What to write down; null before it was filed. */
  public CodeSlip getSlip() {
    return slip;
  }

  public ReportForm getReport() {
    return report;
  }
}
