package bihuan.start;

import bihuan.Signs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every setting and what it takes; defaults and meaning stand in config/application.properties. */
enum Setting {
  CONFIG("bihuan.config", Takes.TEXT),
  DATA("bihuan.data", Takes.TEXT),
  CITY("bihuan.city", Takes.CITY),
  DEMO("bihuan.demo", Takes.SWITCH),
  ADDRESS("bihuan.address", Takes.ADDRESS),
  DB_CLASS("bihuan.db.class", Takes.DATA_SOURCE),
  DB_URL("bihuan.db.url", Takes.DATABASE),
  DB_USER("bihuan.db.user", Takes.TEXT),
  DB_PASSWORD("bihuan.db.password", Takes.TEXT),
  SESSION_MINUTES("bihuan.session.minutes", Takes.MINUTES),
  SESSION_ADMIN_MINUTES("bihuan.session.admin-minutes", Takes.MINUTES),
  SESSION_MOST("bihuan.session.most", Takes.COUNT),
  PROXY("bihuan.proxy", Takes.NETWORKS),
  OPERATORS("bihuan.operators", Takes.NETWORKS),
  SIGNIN_LOCK_MINUTES("bihuan.signin.lock-minutes", Takes.MINUTES),
  SIGNIN_TRIES("bihuan.signin.tries-per-address", Takes.COUNT),
  OPEN_WRITES("bihuan.open.writes-per-address", Takes.COUNT),
  PASSWORD_DAYS("bihuan.password.days", Takes.DAYS),
  PASSWORD_ITERATIONS("bihuan.password.iterations", Takes.ROUNDS),
  ACCOUNT_REST_DAYS("bihuan.account.rest-days", Takes.DAYS),
  KEEP_DRAFTS("bihuan.keep.draft-days", Takes.DAYS),
  KEEP_ORIGINALS("bihuan.keep.original-days", Takes.LONG),
  KEEP_IDENTITIES("bihuan.keep.identity-days", Takes.LONG),
  KEEP_QUERY_CODES("bihuan.keep.query-code-days", Takes.LONG),
  KEEP_ACCOUNTS("bihuan.keep.account-days", Takes.LONG),
  KEEP_MEMBERS("bihuan.keep.member-days", Takes.LONG),
  KEEP_ASKED("bihuan.keep.asked-days", Takes.DAYS),
  KEEP_MESSAGES("bihuan.keep.message-days", Takes.LONG),
  KEEP_LOGS("bihuan.keep.log-days", Takes.LONG),
  LEDGER_INTERVAL("bihuan.ledger.interval-seconds", Takes.SECONDS),
  VAULT_KEY_FILE("bihuan.vault.key-file", Takes.TEXT),
  EVIDENCE_MEGABYTES("bihuan.evidence.max-megabytes", Takes.MEGABYTES),
  EVIDENCE_DRAFTS("bihuan.evidence.drafts-megabytes", Takes.COUNT),
  FONT("bihuan.font", Takes.TEXT),
  PANEL_INVITATION_DAYS("bihuan.panel.invitation-days", Takes.DAYS),
  PANEL_NORM("bihuan.panel.quarterly-norm", Takes.COUNT),
  MAIL_HOST("bihuan.mail.host", Takes.TEXT),
  MAIL_PORT("bihuan.mail.port", Takes.PORT),
  MAIL_USER("bihuan.mail.user", Takes.TEXT),
  MAIL_PASSWORD("bihuan.mail.password", Takes.TEXT),
  MAIL_FROM("bihuan.mail.from", Takes.MAIL),
  MAIL_NAME("bihuan.mail.name", Takes.TEXT),
  SMS_URL("bihuan.sms.url", Takes.ADDRESS),
  ROBOT_COORDINATORS("bihuan.robot.coordinators", Takes.ADDRESS),
  ROBOT_HEADS("bihuan.robot.heads", Takes.ADDRESS),
  ROBOT_SUPERVISORS("bihuan.robot.supervisors", Takes.ADDRESS),
  GATEWAY_KEY("bihuan.gateway.key", Takes.KEY),
  CALENDAR_HOURS("bihuan.calendar.hours", Takes.HOURS);

  /** What a value must look like, and how to say so. */
  private enum Takes {
    TEXT("some text", it -> !Signs.isMissing(it)),
    KEY("a key of at least 16 signs", it -> !Signs.isMissing(it) && it.length() >= 16),
    CITY("the name of a folder in seeds/cities or the path of another", Takes::isFolder),
    SWITCH("true or false", it -> it.equals("true") || it.equals("false")),
    NETWORKS(
        "addresses and networks such as 127.0.0.1 10.0.0.0/8, or true or false",
        it -> Networks.read(it).isPresent()),
    COUNT(1, 999_999_999),
    /** A day at most: whatever is longer is no session and no lock any more. */
    MINUTES(1, 1440),
    SECONDS(1, 3600),
    DAYS(1, 3650),
    /** Never so short that somebody who comes back after a holiday finds nothing. */
    LONG(30, 36500),
    ROUNDS(1000, 10_000_000),
    MEGABYTES(1, 1000),
    PORT(1, 65535),
    MAIL("a mail address", it -> it.matches("[^@\\s]+@[^@\\s]+")),
    ADDRESS(
        "an address beginning with http:// or https://", it -> it.matches("https?://[^\\s/]+\\S*")),
    HOURS(
        "stretches of a working day such as 09:00-12:00 13:00-17:30",
        it -> Signs.stripped(it).matches("(?:[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]\\s*)+")),
    DATABASE(
        "an address beginning with jdbc:h2: or jdbc:mysql:",
        it -> it.startsWith("jdbc:h2:") || it.startsWith("jdbc:mysql:")),
    DATA_SOURCE(
        "bihuan.start.EmbeddedDataSource or com.mysql.cj.jdbc.MysqlDataSource",
        it ->
            it.equals("bihuan.start.EmbeddedDataSource")
                || it.equals("com.mysql.cj.jdbc.MysqlDataSource"));

    private final String words;
    private final Predicate<String> fits;

    private static boolean isFolder(String it) {
      return it.contains("/")
          ? Files.isDirectory(Path.of(it))
          : Setting.class.getResource("/seeds/cities/" + it + "/texts.csv") != null;
    }

    Takes(int least, int most) {
      this(
          "a whole number from %d to %d".formatted(least, most),
          it ->
              it.matches("[1-9][0-9]{0,8}")
                  && Integer.parseInt(it) >= least
                  && Integer.parseInt(it) <= most);
    }

    Takes(String words, Predicate<String> fits) {
      this.words = words;
      this.fits = fits;
    }
  }

  private final String key;
  private final Takes takes;

  Setting(String key, Takes takes) {
    this.key = key;
    this.takes = takes;
  }

  static Setting of(String key) {
    return Stream.of(values()).filter(it -> it.key.equals(key)).findFirst().orElseThrow();
  }

  String key() {
    return key;
  }

  /** How the environment spells it. */
  String variable() {
    return key.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
  }

  boolean fits(String value) {
    return takes.fits.test(value);
  }

  /** The value itself is not said: it may be a password. */
  String complaint() {
    return "%s (%s) must be %s.".formatted(key, variable(), takes.words);
  }
}
