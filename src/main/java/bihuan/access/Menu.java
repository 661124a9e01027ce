package bihuan.access;

import java.util.List;
import java.util.stream.Stream;

/** The ways through the house, in their order, each for whoever holds its right. */
public enum Menu {
  // spotless:off
  HOME           (Group.MINE,       Right.ENTER,              "/home.xhtml",                 "web.to.home",
                  "M3 10l8-6.5 8 6.5M5 8.8V18h12V8.8"),
  INBOX          (Group.MINE,       Right.TRIAGE_ISSUES,      "/lists/inbox.xhtml",           "web.to.inbox",
                  "M3 12l3-8h10l3 8v6H3zM3 12h5l1 2.5h4L14 12h5"),
  WORKBENCH      (Group.MINE,       Right.HANDLE_ISSUES,      "/lists/workbench.xhtml",       "web.to.workbench",
                  "M4 4h14v14H4zM7.5 11l2.5 2.5 5-5.5"),
  LESSONS        (Group.MINE, Right.HANDLE_ISSUES, "/lessons/lessons.xhtml", "lessons.title"),
  VERIFICATIONS  (Group.MINE,       Right.VERIFY_ISSUES,      "/lists/verifications.xhtml",   "web.to.verifications",
                  "M4 4h14v14H4zM7.5 11l2.5 2.5 5-5.5"),
  FILE           (Group.MINE,       Right.FILE_ISSUES,        "/loop/file-issue.xhtml",      "web.to.file",
                  "M4 15.5V18h2.5L17 7.5 14.5 5zM12.5 7l2.5 2.5"),
  TASKS          (Group.MINE, Right.GO_ON_ROUNDS, "/rounds/tasks.xhtml", "web.to.tasks",
                  "M11 19s-6-5.2-6-10a6 6 0 0 1 12 0c0 4.8-6 10-6 10zM11 6.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z"),
  JOURNEYS       (Group.MINE,       Right.KEEP_JOURNAL,       "/journal/journeys.xhtml",     "journal.mine"),
  SERVICE        (Group.MINE,       Right.SERVE_ON_PANEL,     "/panel/service.xhtml",        "panel.to.service"),
  NOTICES        (Group.MINE,       Right.ENTER,              "/notices/notices.xhtml",      "web.to.notices"),

  ISSUES         (Group.LOOP,       Right.LIST_ISSUES,        "/lists/issues.xhtml",          "web.to.issues",
                  "M8 6h11M8 11h11M8 16h11M3.5 6h1M3.5 11h1M3.5 16h1"),
  LONG_TERM      (Group.LOOP,       Right.TRACK_LONG_TERM,    "/lists/long-term.xhtml",       "web.to.longTerm"),
  OVERSIGHT      (Group.LOOP,       Right.OVERSEE,            "/oversight/desk.xhtml",       "oversight.title"),
  PAPERS         (Group.LOOP,       Right.READ_PAPERS,        "/supervision/papers.xhtml",   "supervision.title"),
  MANDATES       (Group.LOOP,       Right.READ_MANDATES,      "/instructions/mandates.xhtml", "instructions.title"),
  MEETINGS       (Group.LOOP,       Right.READ_MANDATES,      "/instructions/meetings.xhtml", "instructions.meetings"),
  CLEARING       (Group.LOOP, Right.PREPARE_PUBLICATION, "/openness/clearing.xhtml", "openness.title"),
  FIGURES        (Group.LOOP,       Right.READ_TOLD_FIGURES,  "/figures/figures.xhtml",      "figures.title"),
  STAGE_TIMES    (Group.LOOP,       Right.READ_STAGE_TIMES,   "/history/stage-times.xhtml",  "history.stageTimes"),
  CASES          (Group.LOOP, Right.ENTER, "/openness/cases.xhtml", "openness.cases"),
  JOINED         (Group.LOOP,       Right.FOLLOW_OWN_ISSUES,  "/joiners/joined.xhtml",       "joiners.mine"),
  QUERY          (Group.LOOP,       Right.FOLLOW_OWN_ISSUES,  "/loop/query.xhtml",           "web.to.query"),

  ROUNDS         (Group.EXPERIENCE, Right.PLAN_ROUNDS,        "/rounds/rounds.xhtml",        "web.to.rounds"),
  OBSERVED       (Group.EXPERIENCE, Right.READ_JOURNEYS, "/journal/reported-journeys.xhtml", "journal.observed"),
  BETTER         (Group.EXPERIENCE, Right.TELL_OF_THE_GOOD,   "/commendations/commendations.xhtml", "commendations.better"),

  CAMPAIGNS      (Group.EXPERIENCE, Right.ASK_PEOPLE,         "/campaigns/campaigns.xhtml",  "campaigns.title"),
  RATING_CALLS   (Group.EXPERIENCE, Right.CALL_BACK_RATINGS,  "/campaigns/calls.xhtml",      "campaigns.calls"),
  TOLD_RESULTS   (Group.EXPERIENCE, Right.READ_TOLD_ANSWERS,  "/results/told.xhtml",         "campaigns.told"),

  PLAN           (Group.BASIS,      Right.ENTER,              "/plan/plan.xhtml",            "web.to.plan"),
  PROCESSES      (Group.BASIS,      Right.ENTER,              "/catalogue/processes.xhtml",  "web.to.processes"),
  QUESTIONNAIRES (Group.BASIS,      Right.MAKE_QUESTIONNAIRES, "/forms/questionnaires.xhtml", "forms.title"),
  PROMISES       (Group.BASIS,      Right.READ_PROMISES,      "/promises/promises.xhtml",    "promises.title"),
  OBSERVERS      (Group.BASIS,      Right.KEEP_PANEL,         "/panel/observers.xhtml",      "panel.to.observers"),
  UNITS          (Group.BASIS,      Right.ENTER,              "/parties/units.xhtml",        "web.to.units"),
  CALENDAR       (Group.BASIS,      Right.CONSULT_CALENDAR,   "/calendar/calendar.xhtml",    "web.to.calendar"),
  LIMITS         (Group.BASIS,      Right.CONSULT_CALENDAR,   "/deadlines/limits.xhtml",     "deadlines.limits"),

  ACCOUNTS       (Group.TRUST,      Right.READ_ACCOUNTS,      "/access/accounts.xhtml",      "web.to.accounts"),
  CONFIRMATIONS  (Group.TRUST, Right.READ_ACCOUNTS, "/access/confirmations.xhtml", "web.to.confirmations"),
  OUTBOX         (Group.TRUST,      Right.KEEP_POST,          "/ways/outbox.xhtml",          "ways.outbox"),
  DISCLOSURES    (Group.TRUST,      Right.READ_DISCLOSURES,   "/vault/disclosures.xhtml",    "web.to.disclosures"),
  DESTRUCTIONS   (Group.TRUST, Right.READ_DESTRUCTIONS, "/retention/destructions.xhtml", "web.to.destructions"),
  LEDGER         (Group.TRUST,      Right.READ_LEDGER,        "/ledger/ledger.xhtml",        "web.to.ledger");

  // spotless:on

  /** What the ways are headed by. */
  public enum Group {
    MINE("web.menu.mine"),
    LOOP("web.menu.loop"),
    EXPERIENCE("web.menu.experience"),
    BASIS("web.menu.basis"),
    TRUST("web.menu.trust");

    private final String word;

    Group(String word) {
      this.word = word;
    }

    public String getWord() {
      return word;
    }

    /** Those of its ways that are open to somebody. */
    public List<Menu> openTo(Actor actor) {
      return Stream.of(Menu.values())
          .filter(it -> it.group == this && actor.may(it.right))
          .toList();
    }
  }

  private final Group group;
  private final Right right;
  private final String address;
  private final String word;
  private final String icon;

  Menu(Group group, Right right, String address, String word) {
    this(group, right, address, word, "");
  }

  Menu(Group group, Right right, String address, String word, String icon) {
    this.group = group;
    this.right = right;
    this.address = address;
    this.word = word;
    this.icon = icon;
  }

  /**
   * On a phone the few that matter most stand at the bottom. The office registers for others at a
   * desk, so that filing is there for reporters only.
   */
  public static List<Menu> atTheBottom(Actor actor) {
    return Stream.of(HOME, INBOX, WORKBENCH, VERIFICATIONS, TASKS, FILE, ISSUES)
        .filter(it -> actor.may(it == FILE ? Right.FOLLOW_OWN_ISSUES : it.right))
        .toList();
  }

  public Right right() {
    return right;
  }

  /** From the root of the application. */
  public String getAddress() {
    return address;
  }

  /** The key of its words. */
  public String getWord() {
    return word;
  }

  /** The line that draws it at the bottom, within 22 by 22; empty where it never stands there. */
  public String getIcon() {
    return icon;
  }
}
