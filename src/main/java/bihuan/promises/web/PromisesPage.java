package bihuan.promises.web;

import bihuan.access.web.Me;
import bihuan.promises.PromiseLedger;
import bihuan.promises.PromiseLedgerView;
import bihuan.promises.PromiseLine;
import bihuan.promises.PromiseStepLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** promises/promises.xhtml: every process as promised and as experienced. */
@Named
@RequestScoped
public class PromisesPage {

  @Inject PromiseLedger ledger;
  @Inject PromiseFilter filter;
  @Inject Me me;

  private PromiseLedgerView view;
  private List<PromiseStepLine> steps = List.of();

  public void open() {
    view = ledger.lines(filter.question(), filter.getUnit(), me.now());
    if (getUnit() != null) {
      steps = ledger.steps(filter.question(), getUnit(), me.now());
    }
  }

  public PromiseLedgerView.All getAll() {
    return view.all();
  }

  public List<PromiseLine> getLines() {
    return view.lines();
  }

  /** The steps that are the unit's own. */
  public List<PromiseStepLine> getSteps() {
    return steps;
  }

  /** The reader's own unit, or the one asked for; null where there is neither. */
  public String getUnit() {
    return isOfUnit() ? me.getUnit() : filter.getUnit();
  }

  public boolean isOfUnit() {
    return me.may("HANDLE_ISSUES");
  }
}
