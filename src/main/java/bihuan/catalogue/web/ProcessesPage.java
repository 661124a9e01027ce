package bihuan.catalogue.web;

import bihuan.access.Accounts;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.catalogue.DraftView;
import bihuan.catalogue.Drafting;
import bihuan.catalogue.EditionView;
import bihuan.catalogue.ProcessRow;
import bihuan.catalogue.Processes;
import bihuan.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** catalogue/processes.xhtml: every service with its promise, found by words, unit or measure. */
@Named
@RequestScoped
public class ProcessesPage {

  @Inject Processes processes;
  @Inject Drafting drafting;
  @Inject Accounts accounts;
  @Inject Language language;
  @Inject Me me;

  private String words;
  private String unit;
  private Integer measure;
  private List<DraftView> drafts;

  public List<ProcessRow> getProcesses() {
    return processes.matching(words, unit, measure);
  }

  /** The office writes the catalogue. */
  public boolean isMayDraft() {
    return me.getActor().may(Right.KEEP_CATALOGUE);
  }

  /** What the office is drafting; empty for everybody else. */
  public List<DraftView> getDrafts() {
    if (drafts == null) {
      drafts = isMayDraft() ? drafting.drafts(me.now()) : List.of();
    }
    return drafts;
  }

  /** What was published to begin after today. */
  public List<EditionView> getComing() {
    return isMayDraft() ? processes.coming() : List.of();
  }

  public String draftNew() {
    return "/catalogue/draft.xhtml?faces-redirect=true&code=" + drafting.beginNew(me.now()).code();
  }

  public String person(String account) {
    return accounts.find(account).map(it -> it.displayName(language.getLocale())).orElse(account);
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
