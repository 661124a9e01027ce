package bihuan.rounds.web;

import bihuan.access.web.Me;
import bihuan.catalogue.ProcessRow;
import bihuan.catalogue.Processes;
import bihuan.city.City;
import bihuan.city.District;
import bihuan.rounds.Planning;
import bihuan.rounds.RoundKind;
import bihuan.rounds.RoundTerms;
import bihuan.rounds.Rounds;
import bihuan.rounds.VisitForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** rounds/draft.xhtml: lay down a round, or change what was laid down. */
@Named
@ViewScoped
public class RoundDraftPage implements Serializable {

  @Inject Rounds rounds;
  @Inject Planning planning;
  @Inject Processes processes;
  @Inject Me me;

  private Long id;
  private int version;
  private String title;
  private RoundKind kind;
  private LocalDate begins;
  private LocalDate ends;
  private List<String> chosen = new ArrayList<>();
  private List<District> districts = new ArrayList<>();
  private List<VisitForm> forms = new ArrayList<>();
  private String script;

  public void open() {
    if (id == null) {
      rounds.list(null, null, me.getActor());
      return;
    }
    var round = rounds.get(id, me.getActor());
    version = round.version();
    title = round.title();
    kind = round.kind();
    begins = round.begins();
    ends = round.ends();
    chosen = new ArrayList<>(round.processes());
    districts = new ArrayList<>(round.districts());
    forms = new ArrayList<>(round.forms());
    script = round.script();
  }

  public String save() {
    var terms =
        new RoundTerms(
            title,
            kind,
            begins,
            ends,
            new LinkedHashSet<>(chosen),
            new LinkedHashSet<>(districts),
            new LinkedHashSet<>(forms),
            script);
    if (id == null) {
      id = planning.draft(terms, me.now());
    } else {
      planning.change(id, version, terms, me.now());
    }
    return "/rounds/round.xhtml?faces-redirect=true&id=" + id;
  }

  public List<ProcessRow> getProcesses() {
    return processes.all();
  }

  public RoundKind[] getKinds() {
    return RoundKind.values();
  }

  public List<District> getAllDistricts() {
    return City.here().districts();
  }

  public VisitForm[] getAllForms() {
    return VisitForm.values();
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public RoundKind getKind() {
    return kind;
  }

  public void setKind(RoundKind kind) {
    this.kind = kind;
  }

  public LocalDate getBegins() {
    return begins;
  }

  public void setBegins(LocalDate begins) {
    this.begins = begins;
  }

  public LocalDate getEnds() {
    return ends;
  }

  public void setEnds(LocalDate ends) {
    this.ends = ends;
  }

  public List<String> getChosen() {
    return chosen;
  }

  public void setChosen(List<String> chosen) {
    this.chosen = chosen;
  }

  public List<District> getDistricts() {
    return districts;
  }

  public void setDistricts(List<District> districts) {
    this.districts = districts;
  }

  public List<VisitForm> getForms() {
    return forms;
  }

  public void setForms(List<VisitForm> forms) {
    this.forms = forms;
  }

  public String getScript() {
    return script;
  }

  public void setScript(String script) {
    this.script = script;
  }
}
