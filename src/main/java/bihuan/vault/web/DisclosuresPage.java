package bihuan.vault.web;

import bihuan.access.Accounts;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.vault.Disclosure;
import bihuan.vault.DisclosurePurpose;
import bihuan.vault.DisclosureRequests;
import bihuan.vault.DisclosureRow;
import bihuan.web.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** vault/disclosures.xhtml: ask to see who a reporter is, rule on what others ask, see it once. */
@Named
@ViewScoped
public class DisclosuresPage implements Serializable {

  private static final String HERE = "/vault/disclosures?faces-redirect=true&view=";

  @Inject DisclosureRequests requests;
  @Inject Disclosure disclosure;
  @Inject Accounts accounts;
  @Inject Language language;
  @Inject SeenIdentity seen;
  @Inject Me me;

  private String issue;
  private String view;
  private String after;
  private DisclosurePurpose purpose;
  private String reason;
  private String ruling;
  private List<DisclosureRow> rows = List.of();

  public void open() {
    if (view == null || view.isEmpty()) {
      view =
          me.getActor().may(Right.RULE_ON_IDENTITIES)
              ? "waiting"
              : me.getActor().may(Right.WATCH_DISCLOSURES) ? "all" : "mine";
    }
    var reader = me.now();
    rows =
        switch (view) {
          case "waiting" -> requests.waitingFor(reader);
          case "all" -> requests.all(reader, after);
          default -> requests.askedBy(reader, after);
        };
  }

  public String ask() {
    disclosure.ask(issue, purpose, reason, me.now());
    return HERE + "mine";
  }

  public String approve(String id) {
    disclosure.approve(id, me.now());
    return HERE + "waiting";
  }

  public String decline(String id) {
    disclosure.decline(id, ruling, me.now());
    return HERE + "waiting";
  }

  /** Shown with this answer and never again. */
  public void see(String id) {
    seen.show(disclosure.see(id, me.now()));
    open();
  }

  public boolean isAsking() {
    return issue != null && !issue.isEmpty() && me.getActor().may(Right.ASK_FOR_IDENTITIES);
  }

  /** The address of the next page of the list; empty where there is none. */
  public String getNext() {
    return rows.size() < DisclosureRequests.PAGE || "waiting".equals(view)
        ? ""
        : "?view=" + view + "&after=" + rows.get(rows.size() - 1).id();
  }

  public String nameOf(String account) {
    return account == null
        ? ""
        : accounts.find(account).map(it -> it.displayName(language.getLocale())).orElse(account);
  }

  public List<DisclosureRow> getRows() {
    return rows;
  }

  public DisclosurePurpose[] getPurposes() {
    return DisclosurePurpose.values();
  }

  public String getIssue() {
    return issue;
  }

  public void setIssue(String issue) {
    this.issue = issue;
  }

  public String getView() {
    return view;
  }

  public void setView(String view) {
    this.view = view;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public DisclosurePurpose getPurpose() {
    return purpose;
  }

  public void setPurpose(DisclosurePurpose purpose) {
    this.purpose = purpose;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getRuling() {
    return ruling;
  }

  public void setRuling(String ruling) {
    this.ruling = ruling;
  }
}
