package bihuan.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The tables into which something writes, once for each row, as MySQL hears it.
 *
 * @param inserted rows that are new
 * @param changed rows that are found by their key; those written or changed, whichever they need,
 *     are among these
 */
record Written(List<String> inserted, List<String> changed) {

  private static final Pattern WRITE =
      Pattern.compile("^(insert into|update|delete from)\\s+(\\w+)(.*)", Pattern.DOTALL);

  /** What the house does by the clock meanwhile. */
  private static final Set<String> BY_THE_CLOCK =
      Set.of("job_lease", "ledger_block", "ledger_block_head", "ledger_master");

  private static final String SEALED_BY_THE_CLOCK = "set anchored = 1";

  private static final String HEARD =
      """
      select lower(convert(argument using utf8mb4)) from mysql.general_log
      where command_type in ('Query', 'Execute') order by event_time
      """;

  /** Something done once. */
  interface Deed {
    void happens() throws Exception;
  }

  static Written by(Town town, Deed deed) throws Exception {
    try (var db = town.connect();
        var change = db.createStatement()) {
      change.execute("set global log_output = 'TABLE'");
      change.execute("truncate table mysql.general_log");
      change.execute("set global general_log = on");
      try {
        deed.happens();
      } finally {
        change.execute("set global general_log = off");
      }
    }
    return heard(town);
  }

  private static Written heard(Town town) throws SQLException {
    var written = new Written(new ArrayList<>(), new ArrayList<>());
    for (var it : town.texts(HEARD)) {
      var write = WRITE.matcher(it.strip());
      if (write.matches()) {
        written.add(write.group(1), write.group(2), write.group(3));
      }
    }
    return written;
  }

  private void add(String how, String table, String rest) {
    if (BY_THE_CLOCK.contains(table) || rest.contains(SEALED_BY_THE_CLOCK)) {
      return;
    }
    var isNew = how.startsWith("insert") && !rest.contains("on duplicate key");
    (isNew ? inserted : changed).add(table);
  }

  int size() {
    return inserted.size() + changed.size();
  }
}
