package bihuan.catalogue.web;

import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.catalogue.Drafting;
import bihuan.catalogue.EditionView;
import bihuan.catalogue.ProcessView;
import bihuan.catalogue.Processes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** catalogue/process.xhtml: what was promised and the way through. */
@Named
@ViewScoped
public class ProcessPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject Processes processes;

  @Inject Drafting drafting;
  @Inject Me me;

  private String code;
  private transient ProcessView process;

  public void open() {
    process = processes.get(code);
  }

  /** Begins the next edition, or goes on with the one somebody has begun. */
  public String draft() {
    drafting.begin(code, me.now());
    return "/catalogue/draft.xhtml?faces-redirect=true&code=" + code;
  }

  /** The office writes the next edition. */
  public boolean isMayDraft() {
    return me.getActor().may(Right.KEEP_CATALOGUE);
  }

  /** Somebody works on the next edition. */
  public boolean isDrafted() {
    return isMayDraft() && drafting.draft(code, me.now()).isPresent();
  }

  /** What was published to begin after today, the next first. */
  public List<EditionView> getComing() {
    return processes.coming().stream()
        .filter(it -> it.code().equals(code))
        .sorted(Comparator.comparing(EditionView::version))
        .toList();
  }

  public ProcessView getProcess() {
    if (process == null && code != null) {
      open();
    }
    return process;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
