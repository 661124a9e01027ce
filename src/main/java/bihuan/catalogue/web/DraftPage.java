package bihuan.catalogue.web;

import static java.util.stream.Collectors.joining;

import bihuan.Refusal;
import bihuan.access.Accounts;
import bihuan.access.web.Me;
import bihuan.catalogue.Channel;
import bihuan.catalogue.Doer;
import bihuan.catalogue.DraftView;
import bihuan.catalogue.Drafting;
import bihuan.catalogue.EditionFault;
import bihuan.catalogue.EditionTerms;
import bihuan.catalogue.EditionView;
import bihuan.catalogue.Processes;
import bihuan.catalogue.Span;
import bihuan.parties.UnitRow;
import bihuan.parties.Units;
import bihuan.parties.web.UnitNames;
import bihuan.plan.Measures;
import bihuan.web.Language;
import bihuan.web.PageWords;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * catalogue/draft.xhtml: the next edition in the making, beside what was published last. Whoever
 * saves second keeps what they typed and sees what the first one saved.
 */
@Named
@ViewScoped
public class DraftPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject Drafting drafting;
  @Inject Processes processes;
  @Inject Units units;
  @Inject Accounts accounts;
  @Inject Measures measures;
  @Inject Differences differences;
  @Inject EditionFaultWords flawWords;
  @Inject UnitNames names;
  @Inject Language language;
  @Inject PageWords say;
  @Inject Me me;

  private String code;
  private int revision;
  private TermsForm form;
  private final EffectForm effect = new EffectForm();
  private transient DraftView draft;
  private boolean gone;

  public void open() {
    form = TermsForm.of(getDraft().terms());
    revision = draft.revision();
  }

  public String save() {
    keep();
    return say("catalogue.draft.saved");
  }

  /** Saves over what somebody else saved meanwhile, now that it was seen. */
  public String saveOver() {
    revision = getDraft().revision();
    return save();
  }

  /** Somebody published or dropped it meanwhile; begins another with what stands on this page. */
  public String beginAgain() {
    revision = drafting.begin(code, me.now()).revision();
    return save();
  }

  /** Gives up what stands on this page. */
  public String takeTheirs() {
    return page();
  }

  /** Saves first, so that nothing is lost where it is refused. */
  public String publish() {
    keep();
    var edition = drafting.publish(code, revision, effect.getFrom(), effect.getReason(), me.now());
    message(say.words("catalogue.published", edition.version(), edition.validFrom()));
    return "/catalogue/history.xhtml?faces-redirect=true&code=" + code;
  }

  public String drop() {
    look();
    drafting.drop(code, revision, me.now());
    message(say.words("catalogue.draft.dropped"));
    return processes.find(code).isEmpty()
        ? "/catalogue/processes.xhtml?faces-redirect=true"
        : "/catalogue/process.xhtml?faces-redirect=true&code=" + code;
  }

  public void addDocument() {
    form.addDocument();
  }

  public void removeDocument(int index) {
    form.removeDocument(index);
  }

  public void addStep() {
    form.addStep();
  }

  public void removeStep(int index) {
    form.removeStep(index);
  }

  public void raiseStep(int index) {
    form.raiseStep(index);
  }

  /** As it is kept by now. */
  public DraftView getDraft() {
    if (draft == null) {
      draft =
          drafting
              .draft(code, me.now())
              .orElseThrow(() -> Refusal.unknown("catalogue.draft.unknown", code));
    }
    return draft;
  }

  /** Somebody saved since this page was opened. */
  public boolean isOvertaken() {
    return getDraft().revision() != revision;
  }

  /** Somebody published or dropped it since this page was opened. */
  public boolean isGone() {
    return gone;
  }

  /** What the other one saved beside what stands on this page. */
  public List<Differences.Line> getTheirs() {
    return differences.changed(getDraft().terms(), form.terms());
  }

  /** What was published last beside what stands on this page. */
  public List<Differences.Line> getLines() {
    return differences.of(lastTerms(), form.terms());
  }

  /** How many lines differ. */
  public long getChanges() {
    return getLines().stream().filter(it -> !it.isSame()).count();
  }

  /** What is missing or wrong before it can be published, in words. */
  public List<String> getFlaws() {
    return flaws().map(flawWords::of).toList();
  }

  /** What is worth a second look before it is published, in words. */
  public List<String> getDoubts() {
    return drafting.doubts(form.terms()).stream().map(flawWords::reason).toList();
  }

  /** What is missing or wrong at this part of the whole, in words; empty where nothing is. */
  public String flawOf(String part) {
    return flaws()
        .filter(it -> it.row() == 0 && it.part().equals(part))
        .map(flawWords::atField)
        .collect(joining("; "));
  }

  /** What is missing or wrong at this document, in words; empty while nothing is written of it. */
  public String flawsOfDocument(int index) {
    return form.getDocuments().get(index).isBlank() ? "" : flawsOfRow("documents.", index);
  }

  /** What is missing or wrong at this step, in words; empty while nothing is written of it. */
  public String flawsOfStep(int index) {
    return form.getSteps().get(index).isBlank() ? "" : flawsOfRow("steps.", index);
  }

  private String flawsOfRow(String list, int index) {
    return flaws()
        .filter(it -> it.row() == index + 1 && it.part().startsWith(list))
        .map(flawWords::atRow)
        .collect(joining("; "));
  }

  private Stream<EditionFault> flaws() {
    return drafting.faults(form.terms()).stream();
  }

  /** What was published last, null for a new service. */
  public EditionView getLast() {
    return getDraft().isNew() ? null : processes.editions(code).get(0);
  }

  public String person(String account) {
    return accounts.find(account).map(it -> it.displayName(language.getLocale())).orElse(account);
  }

  public List<UnitRow> getUnits() {
    return units.leadCandidates();
  }

  public String name(UnitRow unit) {
    return unit.code() + " " + names.of(unit.shortName(), unit.english());
  }

  public List<SelectItem> getMeasures() {
    return measures.all().stream()
        .map(
            it ->
                new SelectItem(
                    String.valueOf(it.number()),
                    it.number() + " " + names.of(it.title(), it.english())))
        .toList();
  }

  public List<SelectItem> getChannels() {
    return Stream.of(Channel.values()).map(it -> new SelectItem(it.name(), say.it(it))).toList();
  }

  /** Who may do a step: somebody from outside, or a unit. */
  public List<SelectItem> getDoers() {
    return Stream.concat(
            Stream.of(Doer.values())
                .filter(it -> it != Doer.UNIT)
                .map(it -> new SelectItem(it.name(), say.it(it))),
            units.all().stream().map(it -> new SelectItem(it.code(), name(it))))
        .toList();
  }

  public Span[] getSpans() {
    return Span.values();
  }

  public TermsForm getForm() {
    return form;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public EffectForm getEffect() {
    return effect;
  }

  private void keep() {
    look();
    draft = drafting.save(code, revision, form.terms(), me.now());
    revision = draft.revision();
  }

  /** At what is kept by now; where it is gone, the last that was seen of it stays. */
  private void look() {
    var kept = drafting.draft(code, me.now());
    gone = kept.isEmpty();
    draft = kept.orElseGet(this::getDraft);
  }

  private EditionTerms lastTerms() {
    var last = getLast();
    return last == null ? null : last.terms();
  }

  private String say(String key) {
    message(say.words(key));
    return page();
  }

  private String page() {
    return "/catalogue/draft.xhtml?faces-redirect=true&code=" + code;
  }

  private static void message(String words) {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(words));
  }
}
