package bihuan.promises.web;

import bihuan.Page;
import bihuan.access.web.Me;
import bihuan.catalogue.EditionView;
import bihuan.catalogue.Processes;
import bihuan.catalogue.StepRow;
import bihuan.promises.CountedJourneyRow;
import bihuan.promises.PromiseLedger;
import bihuan.promises.PromiseView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** promises/promise.xhtml: one process, step by step, and the journeys behind it. */
@Named
@RequestScoped
public class PromisePage {

  @Inject PromiseLedger ledger;
  @Inject Processes processes;
  @Inject PromiseFilter filter;
  @Inject Me me;

  private String process;
  private int edition;
  private String after;
  private PromiseView view;
  private EditionView promised;
  private Page<CountedJourneyRow> journeys;

  public void open() {
    var reader = me.now();
    view = ledger.line(process, edition, filter.question(), reader);
    edition = view.line().edition();
    promised = processes.edition(process, edition);
    journeys =
        filter.isExact()
            ? ledger.journeys(process, edition, filter.question(), after, reader.actor())
            : new Page<>(List.of(), null);
  }

  public PromiseView getView() {
    return view;
  }

  public EditionView getPromised() {
    return promised;
  }

  public Page<CountedJourneyRow> getJourneys() {
    return journeys;
  }

  /** The step where most time is lost, null where there is none. */
  public StepRow getLostAt() {
    var lost = view.line().lostAt();
    return lost == null ? null : promised.step(lost).orElse(null);
  }

  /** The other editions with a journey in these months. */
  public List<Integer> getOthers() {
    return view.versions().stream().filter(it -> it != edition).toList();
  }

  /** This very page with nothing after the question mark but what it is about. */
  public String getHere() {
    var query = filter.getQuery();
    return "?process=" + process + "&edition=" + edition + (query.isEmpty() ? "" : "&" + query);
  }

  public String getProcess() {
    return process;
  }

  public void setProcess(String process) {
    this.process = process;
  }

  public int getEdition() {
    return edition;
  }

  public void setEdition(int edition) {
    this.edition = edition;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
