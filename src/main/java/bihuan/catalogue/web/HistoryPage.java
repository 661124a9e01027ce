package bihuan.catalogue.web;

import bihuan.access.Accounts;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.catalogue.Drafting;
import bihuan.catalogue.EditionView;
import bihuan.catalogue.Processes;
import bihuan.web.Language;
import bihuan.web.PageWords;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** catalogue/history.xhtml: who promised what from when, and what changed each time. */
@Named
@ViewScoped
public class HistoryPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject Processes processes;
  @Inject Drafting drafting;
  @Inject Accounts accounts;
  @Inject Differences differences;
  @Inject Language language;
  @Inject PageWords say;
  @Inject Clock clock;
  @Inject Me me;

  private String code;
  private final EffectForm effect = new EffectForm();
  private transient List<EditionView> editions;

  /**
   * An edition in the line of all.
   *
   * @param state what it is today: PAST, HOLDS, COMING or NEVER
   * @param until its last day, null where there is none yet
   * @param person who published it, empty where the reader need not know or nobody did
   * @param changes what it says beside the one before
   */
  public record Entry(
      EditionView edition,
      String state,
      LocalDate until,
      String person,
      List<Differences.Line> changes) {}

  public void open() {
    editions = processes.editions(code);
  }

  public List<Entry> getEntries() {
    var all = getEditions();
    var entries = new ArrayList<Entry>();
    for (var i = 0; i < all.size(); i++) {
      var it = all.get(i);
      var next = i == 0 ? null : all.get(i - 1).validFrom();
      var before = i + 1 == all.size() ? null : all.get(i + 1);
      entries.add(
          new Entry(
              it,
              state(it.validFrom(), next),
              next == null ? null : next.minusDays(1),
              person(it),
              before == null || it.withdrawn()
                  ? List.of()
                  : differences.changed(before.terms(), it.terms())));
    }
    return entries;
  }

  public String withdraw() {
    var edition = drafting.withdraw(code, effect.getFrom(), effect.getReason(), me.now());
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(
        null, new FacesMessage(say.words("catalogue.withdrawn.done", edition.validFrom())));
    return "/catalogue/history.xhtml?faces-redirect=true&code=" + code;
  }

  /** The office may, as long as the service is offered. */
  public boolean isMayWithdraw() {
    return me.getActor().may(Right.KEEP_CATALOGUE) && !getEditions().get(0).withdrawn();
  }

  /** What was published last. */
  public EditionView getLast() {
    return getEditions().get(0);
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

  private List<EditionView> getEditions() {
    if (editions == null) {
      open();
    }
    return editions;
  }

  private String state(LocalDate begins, LocalDate next) {
    var today = LocalDate.now(clock);
    if (begins.equals(next)) {
      return "NEVER";
    }
    if (begins.isAfter(today)) {
      return "COMING";
    }
    return next == null || next.isAfter(today) ? "HOLDS" : "PAST";
  }

  private String person(EditionView edition) {
    return me.getActor().may(Right.KNOW_PUBLISHERS)
        ? accounts
            .find(edition.publishedBy())
            .map(it -> it.displayName(language.getLocale()))
            .orElse("")
        : "";
  }
}
