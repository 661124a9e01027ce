package bihuan.reports.web;

import bihuan.access.AccountFilter;
import bihuan.access.AccountRow;
import bihuan.access.Accounts;
import bihuan.access.Right;
import bihuan.calendar.Calendars;
import bihuan.calendar.YearStatus;
import bihuan.city.City;
import bihuan.ledger.EntryFilter;
import bihuan.ledger.EntryRow;
import bihuan.ledger.Inspection;
import bihuan.lists.IssueLists;
import bihuan.reports.Audit;
import bihuan.reports.LedgerSide;
import bihuan.vault.DisclosureRequests;
import bihuan.vault.DisclosureRow;
import bihuan.vault.DisclosureState;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The home of the three administrators, to each their own power. */
@Named
@RequestScoped
public class AdministratorHome implements Home {

  @Inject HomeContent content;
  @Inject Accounts accounts;
  @Inject Inspection inspection;
  @Inject Audit audit;
  @Inject DisclosureRequests requests;
  @Inject Calendars calendars;
  @Inject PageWords say;

  private List<AccountRow> unappointed = List.of();
  private List<DisclosureRow> disclosures = List.of();
  private List<EntryRow> entries = List.of();

  @Override
  public void lay() {
    var now = content.now();
    unappointed =
        accounts.list(
            now.actor(),
            new AccountFilter(null, null, null, AccountFilter.Standing.UNAPPOINTED),
            "",
            IssueLists.PAGE);
    content.count(
        "accounts", unappointed.size(), "/access/accounts.xhtml?standing=UNAPPOINTED", false);
    if (now.actor().may(Right.WATCH_DISCLOSURES)) {
      disclosures = requests.all(now, "").stream().limit(HomeContent.FEW).toList();
      var waiting = disclosures.stream().filter(it -> it.state() == DisclosureState.ASKED).count();
      content.count("disclosures", waiting, "/vault/disclosures.xhtml", false);
    } else {
      nextYear();
    }
    if (now.actor().may(Right.AUDIT_LEDGER)) {
      ledger();
    }
  }

  /**
   * Whether the holidays of the coming year have been laid down, and this year where they have not.
   */
  private void nextYear() {
    var year = City.day(content.now().at()).getYear();
    if (calendars.current().statusOf(year) == YearStatus.MISSING) {
      tile(year, true);
    }
    tile(year + 1, false);
  }

  private void tile(int year, boolean urgent) {
    content.tile(
        say.words("reports.tile.calendar", String.valueOf(year)),
        say.it(calendars.current().statusOf(year)),
        "/calendar/calendar.xhtml?year=" + year,
        urgent);
  }

  private void ledger() {
    var findings = inspection.round().findings();
    var state = findings == null ? "unchecked" : findings.isWhole() ? "whole" : "broken";
    content.tile(
        say.words("reports.tile.ledger"),
        say.words("reports.ledger." + state),
        "/ledger/ledger.xhtml",
        state.equals("broken"));
    entries = audit.entries(EntryFilter.ALL, LedgerSide.PEOPLE, "", HomeContent.FEW, content.now());
  }

  /** Accounts without a role. */
  public List<AccountRow> getUnappointed() {
    return unappointed;
  }

  /** The latest requests to see an identity. */
  public List<DisclosureRow> getDisclosures() {
    return disclosures;
  }

  /** The latest deeds on record, for the audit administrator. */
  public List<EntryRow> getEntries() {
    return entries;
  }
}
