package bihuan.colleagues.web;

import bihuan.access.AccountRow;
import bihuan.colleagues.ColleagueAct;
import bihuan.colleagues.Handlers;
import bihuan.loop.web.DeedForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who within the unit has the issue of loop/issue.xhtml in hand. */
@Named
@RequestScoped
public class HandlerForm extends DeedForm {

  private static final long serialVersionUID = 1;

  @Inject Handlers handlers;

  private String handler;
  private transient String named;

  public String name() {
    handlers.name(number(), handler, now());
    return done(ColleagueAct.HANDLER_NAMED);
  }

  public boolean isMayName() {
    return handlers.mayName(page().getIssue(), now().actor());
  }

  /** The account; empty where there is none or the reader is not to know. */
  public String getNamed() {
    if (named == null) {
      named = handlers.of(page().getIssue(), now().actor()).orElse("");
    }
    return named;
  }

  public List<AccountRow> getCandidates() {
    return handlers.candidates(now().actor());
  }

  public String getHandler() {
    return handler;
  }

  public void setHandler(String handler) {
    this.handler = handler;
  }
}
