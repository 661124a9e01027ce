package bihuan.bench;

import java.util.List;

/**
 * One of the fourteen, and what they do all day.
 *
 * @param pages what they open
 * @param exports what they save as a file
 * @param deeds what they do beside reading
 */
record Role(String name, List<String> pages, List<String> exports, List<Deed> deeds) {

  /** What leaves something behind. */
  enum Deed {
    FILE,
    KEEP_JOURNAL,
    UPLOAD,
    MOVE
  }

  private static final String HOME = "home.xhtml";
  private static final String LIST = "lists/issues.xhtml";
  private static final String WORKBENCH = "lists/workbench.xhtml";
  private static final String INBOX = "lists/inbox.xhtml";
  private static final String PLAN = "plan/plan.xhtml";
  private static final String SERVICES = "catalogue/processes.xhtml";
  private static final String PROMISES = "promises/promises.xhtml";
  private static final String FIGURES = "figures/figures.xhtml";
  private static final String LEDGER = "ledger/ledger.xhtml";
  private static final String NOTICES = "notices/notices.xhtml";
  private static final String ACCOUNTS = "access/accounts.xhtml";

  private static final List<String> SHEETS = List.of("api/issues/export", "api/promises/sheet");

  static final List<Role> ALL =
      List.of(
          new Role(
              "olga",
              List.of(HOME, LIST, "journal/journeys.xhtml", NOTICES),
              List.of(),
              List.of(Deed.FILE, Deed.KEEP_JOURNAL, Deed.UPLOAD)),
          new Role(
              "enzo",
              List.of(HOME, LIST, SERVICES, PLAN),
              List.of(),
              List.of(Deed.FILE, Deed.UPLOAD)),
          reader("stewart", HOME, SERVICES, PLAN, NOTICES),
          mover("lina", HOME, WORKBENCH, LIST, NOTICES),
          mover("aidan", HOME, WORKBENCH, LIST, PROMISES),
          mover("cora", HOME, INBOX, LIST, WORKBENCH, "oversight/desk.xhtml"),
          reader("helen", HOME, INBOX, FIGURES, "oversight/desk.xhtml"),
          mover("vera", HOME, WORKBENCH, "lists/verifications.xhtml"),
          reader("simon", HOME, LIST, LEDGER, "oversight/desk.xhtml"),
          reader("leo", HOME, FIGURES, PROMISES, PLAN),
          reader("edith", HOME, SERVICES, PLAN, NOTICES),
          reader("syd", HOME, ACCOUNTS, "ways/outbox.xhtml"),
          reader("selma", HOME, ACCOUNTS, "retention/destructions.xhtml"),
          reader("audrey", HOME, LEDGER, ACCOUNTS, "vault/disclosures.xhtml"));

  private static Role mover(String name, String... pages) {
    return new Role(name, List.of(pages), List.of("api/issues/export"), List.of(Deed.MOVE));
  }

  /** The promises are not for all to save. */
  private static Role reader(String name, String... pages) {
    var exports = List.of("stewart", "edith").contains(name) ? SHEETS.subList(0, 1) : SHEETS;
    return new Role(name, List.of(pages), exports, List.of());
  }
}
