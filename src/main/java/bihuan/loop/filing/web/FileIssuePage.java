package bihuan.loop.filing.web;

import bihuan.Refusal;
import bihuan.Signs;
import bihuan.access.Actor;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.catalogue.Processes;
import bihuan.classification.Source;
import bihuan.loop.Intake;
import bihuan.panel.Observers;
import bihuan.vault.Identity;
import bihuan.vault.Secrecy;
import bihuan.web.PageWords;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** loop/file-issue.xhtml: which service, what happened, how to be protected. */
@Named
@ViewScoped
public class FileIssuePage implements Serializable {

  private static final String UNDERTAKING = "/panel/undertaking?faces-redirect=true";

  @Inject Intake intake;
  @Inject Observers observers;
  @Inject Processes processes;
  @Inject PageWords say;
  @Inject Me me;

  private final ReportForm report = new ReportForm();
  private Secrecy secrecy = Secrecy.DEFAULT;
  private Source source;
  private String name;
  private String phone;
  private String organisation;
  private boolean termOver;
  private CodeSlip slip;

  public String open() {
    if (!me.getActor().may(Right.FILE_ISSUES)) {
      throw Refusal.forbidden("loop.file.notYours");
    }
    if (me.getActor().may(Right.SERVE_ON_PANEL)) {
      termOver = !observers.isInTerm(me.now());
      if (!termOver && !observers.hasAgreed(me.now())) {
        return UNDERTAKING;
      }
    }
    if (processes.find(report.getProcess()).isEmpty()) {
      report.setProcess(null);
    }
    if (!isForAnother()) {
      name = me.getDisplayName();
    }
    return null;
  }

  public String file() {
    if (secrecy == Secrecy.ANONYMOUS) {
      fileAnonymously();
      return null;
    }
    report.tellIfThere(intake, say);
    var number = intake.file(report.filing(where(), secrecy), identity(), me.now());
    return "/loop/filed?faces-redirect=true&number=" + number;
  }

  /** Apart from the account, as if nobody had signed in. */
  private synchronized void fileAnonymously() {
    if (slip == null) {
      report.tellIfThere(intake, say);
      var filing = report.filing(Source.PUBLIC, Secrecy.ANONYMOUS);
      slip = CodeSlip.of(intake.fileAnonymously(filing, Actor.NOBODY.at(me.now().at())));
    }
  }

  private Identity identity() {
    if (!isForAnother()) {
      return new Identity(me.getName(), name, phone, organisation, me.getRole().name());
    }
    if (Signs.isMissing(name)) {
      throw Refusal.invalid("loop.file.whose").at("name");
    }
    return new Identity("", name, phone, organisation, "");
  }

  private Source where() {
    if (isForAnother()) {
      return source == null ? Source.PUBLIC : source;
    }
    return Source.toldBy(me.getRole());
  }

  /** The office registers what somebody else told it. */
  public boolean isForAnother() {
    return me.getActor().may(Right.REGISTER_ISSUES);
  }

  public boolean isTermOver() {
    return termOver;
  }

  /** Once filed without a name. */
  public CodeSlip getSlip() {
    return slip;
  }

  public ReportForm getReport() {
    return report;
  }

  public Source[] getSources() {
    return Source.values();
  }

  public Secrecy getSecrecy() {
    return secrecy;
  }

  public void setSecrecy(Secrecy secrecy) {
    this.secrecy = secrecy;
  }

  public Source getSource() {
    return source;
  }

  public void setSource(Source source) {
    this.source = source;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }
}
