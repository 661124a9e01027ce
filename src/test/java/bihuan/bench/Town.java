package bihuan.bench;

import bihuan.city.City;
import com.github.f4b6a3.tsid.TsidCreator;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A database of its own, and what is in it. Issues in great number are written straight into the
 * tables of the loop, without ledger and search index: what is measured does not read those.
 */
class Town {

  /** The tables into which one filing writes a row. */
  static final List<String> FILED =
      List.of("sealed_identity", "issue", "issue_passage", "notice", "ledger_head", "ledger_entry");

  private static final String SENTENCE =
      "申请人在政务服务大厅办理时被告知材料不齐，需回原单位重新盖章，前后往返三次，每次等候约四十分钟，窗口之间说法不一。";

  private static final List<String> OPEN =
      List.of(
          "SUBMITTED",
          "ACCEPTED",
          "ASSIGNED",
          "HANDLING",
          "HANDLING",
          "HANDLING",
          "UNIT_APPROVAL",
          "REVIEW",
          "VERIFYING",
          "VERIFIED",
          "IMPROVING",
          "LONG_TERM");

  private static final List<String> ENDED =
      List.of(
          "CLOSED",
          "CLOSED",
          "CLOSED",
          "CLOSED",
          "CLOSED",
          "CLOSED",
          "CLOSED",
          "NOT_ACCEPTED",
          "MERGED",
          "WITHDRAWN");

  private static final List<String> CAUSES =
      List.of(
          "INFORMATION_NOT_SHARED", "NO_COMMON_FORM", "SYSTEM_FAULT", "STAFF_SKILL", "CAPACITY");

  private static final int BATCH = 1_000;

  /** What few issues have together, as many in a small town as in a large one. */
  static final String RARE_MARKS = "kind=DIFFICULTY&nature=SYSTEMIC&grade=A";

  private static final int RARE = 7;

  private static final String[] ISSUE = {
    "id",
    "version",
    "number",
    "pseudonym",
    "secrecy",
    "source",
    "title",
    "original",
    "wish",
    "process_code",
    "step_no",
    "district",
    "reported_kind",
    "kind",
    "cause",
    "nature",
    "grade",
    "measure_no",
    "urgent",
    "outgoing_title",
    "outgoing",
    "outgoing_by",
    "stage",
    "phase",
    "ended",
    "filed_at",
    "stage_since",
    "changed_at",
    "asked_for_more",
    "due",
    "watched_until",
    "lead_unit",
    "assigner",
    "handed",
    "handed_on",
    "returned",
    "extension_asked",
    "extension_state",
    "reported_by",
    "reply_measures",
    "conclusion",
    "reviewed_by",
    "verifier",
    "method",
    "contradictory",
    "dissatisfactions",
    "rejections",
    "reopened",
    "objected",
    "objection_waiting",
    "supervised",
    "major",
    "yellow_cards",
    "red_cards",
    "closed_on"
  };

  private static final String[] PASSAGE = {
    "id",
    "number",
    "what",
    "from_stage",
    "to_stage",
    "by_name",
    "by_role",
    "by_unit",
    "words",
    "words_for_units",
    "facts",
    "at_time",
    "days_taken",
    "for_units",
    "ledger_seq"
  };

  /** Moves in the life of an issue: the move, where it led, and whose it was. */
  private static final String[][] LIFE = {
    {"SUBMIT", "SUBMITTED", "REPORTER"},
    {"ACCEPT", "ACCEPTED", "COORDINATOR"},
    {"ASSIGN", "ASSIGNED", "COORDINATOR"},
    {"SIGN", "HANDLING", "CASE_HANDLER"},
    {"REPORT", "UNIT_APPROVAL", "CASE_HANDLER"},
    {"SIGN_OFF", "REVIEW", "APPROVER"},
    {"CLOSE", "CLOSED", "COORDINATOR"}
  };

  private final String address;
  private final LocalDate today = LocalDate.now(City.ZONE);
  private final Random chance = new Random(49);
  private List<String> processes = List.of();
  private List<String> units = List.of();
  private final List<String> toOpen = new ArrayList<>();

  private Town(String address) {
    this.address = address;
  }

  /** A new database on this server. */
  static Town in(String server, String name) throws SQLException {
    try (var db = DriverManager.getConnection(server, "bihuan", "bihuan");
        var change = db.createStatement()) {
      change.execute("create database " + name);
    }
    return new Town(server.replace("/bihuan?", "/" + name + "?"));
  }

  Map<String, String> environment() {
    return Map.of(
        "BIHUAN_DB_URL",
        address,
        "BIHUAN_DB_USER",
        "bihuan",
        "BIHUAN_DB_PASSWORD",
        "bihuan",
        "BIHUAN_OPEN_WRITES_PER_ADDRESS", // all come from one
        "1000000",
        "BIHUAN_EVIDENCE_DRAFTS_MEGABYTES",
        "1000000",
        "BIHUAN_SESSION_MOST", // one person in many places
        "1000");
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(address, "bihuan", "bihuan");
  }

  long count(String table) throws SQLException {
    try (var db = connect();
        var query = db.createStatement();
        var found = query.executeQuery("select count(*) from " + table)) {
      found.next();
      return found.getLong(1);
    }
  }

  String title(long turn) {
    return "办理事项" + turn + "时材料要求前后不一，多次往返";
  }

  String fact(int turn) {
    return SENTENCE.repeat(3 + turn % 3);
  }

  String process(int turn) throws SQLException {
    if (processes.isEmpty()) {
      processes = texts("select distinct process_code from edition order by process_code");
    }
    return processes.get(turn % processes.size());
  }

  /** A closed one of the newest, another at each turn. */
  String number(int turn) {
    return toOpen.get(toOpen.size() - 1 - turn * 7 % (toOpen.size() / 10));
  }

  /**
   * Writes issues until there are so many.
   *
   * @param open of them: whoever works on them has as many in a town with a long history
   */
  void growTo(int issues, int open) throws SQLException {
    Results.say("filling up to %,d issues", issues);
    processes = texts("select distinct process_code from edition order by process_code");
    units = texts("select code from unit order by code");
    var missing = issues - (int) count("issue");
    try (var db = connect();
        var issue = db.prepareStatement(insert("issue", ISSUE));
        var passage = db.prepareStatement(insert("issue_passage", PASSAGE));
        var helper = db.prepareStatement("insert into issue_cooperating values (?, ?)")) {
      db.setAutoCommit(false);
      for (var it = 0; it < missing; it++) {
        write(it, it >= missing - open && it % 10 != 0, missing, issue, passage, helper);
        if (it % BATCH == BATCH - 1 || it == missing - 1) {
          issue.executeBatch();
          passage.executeBatch();
          helper.executeBatch();
          db.commit();
        }
      }
      try (var change = db.createStatement()) {
        change.execute("analyze table issue, issue_passage, issue_cooperating");
      }
    }
  }

  private void write(
      int which,
      boolean open,
      int of,
      PreparedStatement issue,
      PreparedStatement passage,
      PreparedStatement helper)
      throws SQLException {
    var id = TsidCreator.getTsid().toLong();
    var number = "2025-%06d".formatted(which);
    var rare = which % (of / RARE) == 1;
    var stage = rare ? "CLOSED" : open ? one(OPEN) : one(ENDED);
    var filed = today.minusDays(2 + (of - which) * 700L / of).atTime(9, which % 60);
    var handed = !List.of("SUBMITTED", "ACCEPTED", "NOT_ACCEPTED", "WITHDRAWN").contains(stage);
    var closed = stage.equals("CLOSED") ? filed.toLocalDate().plusDays(20) : null;
    var due = open ? today.plusDays(chance.nextInt(30) - 6L) : LocalDate.of(9999, 12, 31);
    var lead = rare ? "D05" : handed ? one(units) : null;
    var process = rare ? "P03" : one(processes);
    var measure = rare ? 7 : 1 + chance.nextInt(49);
    var marks =
        rare
            ? List.of("DIFFICULTY", "SYSTEMIC", "A")
            : List.of(
                one(List.of("PAIN_POINT", "BLOCKAGE", "DIFFICULTY")),
                one(List.of("INDIVIDUAL", "INDIVIDUAL", "COMMON", "SYSTEMIC")),
                one(List.of("A", "B", "C", "C")));
    if (!rare && RARE_MARKS.equals("kind=%s&nature=%s&grade=%s".formatted(marks.toArray()))
        || !rare && process.equals("P03") && measure == 7) {
      marks = List.of("PAIN_POINT", "INDIVIDUAL", "C");
      measure = 8;
    }
    if (stage.equals("CLOSED")) {
      toOpen.add(number);
    }
    fill(
        issue,
        id,
        1,
        number,
        "R-" + random(10),
        "CONFIDENTIAL",
        "OBSERVATION",
        title(which),
        fact(which),
        "",
        process,
        1 + chance.nextInt(3),
        one(List.of("HAIBOWAN", "WUDA", "HAINAN")),
        "PAIN_POINT",
        marks.get(0),
        one(CAUSES),
        marks.get(1),
        marks.get(2),
        measure,
        chance.nextInt(50) == 0,
        handed ? title(which) : null,
        handed ? fact(which) : null,
        handed ? "cora" : null,
        stage,
        phase(stage),
        !open,
        at(filed),
        at(filed.plusDays(1)),
        at(filed.plusDays(1)),
        false,
        Date.valueOf(due),
        closed == null ? null : Date.valueOf(closed.plusDays(180)),
        lead,
        handed ? "cora" : null,
        handed,
        handed ? Date.valueOf(filed.toLocalDate()) : null,
        false,
        false,
        open && chance.nextInt(100) == 0 ? "WAITING" : null,
        handed ? "lina" : null,
        closed == null ? null : SENTENCE,
        closed == null ? null : "SOLVED",
        closed == null ? null : "cora",
        handed ? one(List.of("vera", "victor")) : null,
        handed ? "CALL_BACK" : null,
        false,
        0,
        0,
        0,
        false,
        false,
        open && chance.nextInt(50) == 0,
        open && chance.nextInt(200) == 0,
        0,
        0,
        closed == null ? null : Date.valueOf(closed));
    if (handed && chance.nextInt(3) == 0) {
      fill(helper, id, one(units.stream().filter(it -> !it.equals(lead)).toList()));
    }
    var from = (String) null;
    for (var it = 0; it < (open ? 1 + OPEN.indexOf(stage) / 2 : LIFE.length); it++) {
      fill(
          passage,
          TsidCreator.getTsid().toLong(),
          number,
          "Move." + LIFE[it][0],
          from,
          LIFE[it][1],
          "cora",
          LIFE[it][2],
          LIFE[it][2].equals("CASE_HANDLER") ? "D05" : "",
          it == 4 ? SENTENCE : "",
          it == 4 ? SENTENCE : "",
          "{}",
          at(filed.plusHours(it)),
          it,
          it > 1,
          it + 1);
      from = LIFE[it][1];
    }
  }

  private static String phase(String stage) {
    return switch (stage) {
      case "SUBMITTED", "ACCEPTED", "NOT_ACCEPTED", "MERGED", "WITHDRAWN" -> "FEEDBACK";
      case "IMPROVING", "CLOSED" -> "IMPROVEMENT";
      default -> "RECTIFICATION";
    };
  }

  private static Timestamp at(LocalDateTime time) {
    return Timestamp.valueOf(time);
  }

  private <T> T one(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }

  private String random(int length) {
    var text = new StringBuilder();
    for (var it = 0; it < length; it++) {
      text.append("0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(chance.nextInt(32)));
    }
    return text.toString();
  }

  static void fill(PreparedStatement insert, Object... values) throws SQLException {
    for (var it = 0; it < values.length; it++) {
      insert.setObject(it + 1, values[it]);
    }
    insert.addBatch();
  }

  private static String insert(String table, String... columns) {
    return "insert into %s (%s) values (?%s)"
        .formatted(table, String.join(", ", columns), ", ?".repeat(columns.length - 1));
  }

  List<String> texts(String sql) throws SQLException {
    try (var db = connect();
        var query = db.createStatement();
        var found = query.executeQuery(sql)) {
      var texts = new ArrayList<String>();
      while (found.next()) {
        texts.add(found.getString(1));
      }
      return texts;
    }
  }
}
