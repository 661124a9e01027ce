package bihuan.start;

import java.util.Locale;
import java.util.function.Predicate;

/** Every setting and what it takes; defaults and meaning stand in config/application.properties. */
enum Setting {
  CONFIG("bihuan.config", Takes.TEXT),
  DATA("bihuan.data", Takes.TEXT),
  DEMO("bihuan.demo", Takes.SWITCH),
  DB_CLASS("bihuan.db.class", Takes.DATA_SOURCE),
  DB_URL("bihuan.db.url", Takes.DATABASE),
  DB_USER("bihuan.db.user", Takes.TEXT),
  DB_PASSWORD("bihuan.db.password", Takes.TEXT),
  SESSION_MINUTES("bihuan.session.minutes", Takes.COUNT),
  SESSION_ADMIN_MINUTES("bihuan.session.admin-minutes", Takes.COUNT),
  PROXY("bihuan.proxy", Takes.SWITCH),
  SIGNIN_LOCK_MINUTES("bihuan.signin.lock-minutes", Takes.COUNT),
  SIGNIN_TRIES("bihuan.signin.tries-per-address", Takes.COUNT),
  OPEN_WRITES("bihuan.open.writes-per-address", Takes.COUNT),
  PASSWORD_DAYS("bihuan.password.days", Takes.COUNT),
  PASSWORD_ITERATIONS("bihuan.password.iterations", Takes.COUNT),
  ACCOUNT_REST_DAYS("bihuan.account.rest-days", Takes.COUNT),
  LEDGER_INTERVAL("bihuan.ledger.interval-seconds", Takes.COUNT),
  VAULT_KEY_FILE("bihuan.vault.key-file", Takes.TEXT),
  EVIDENCE_MEGABYTES("bihuan.evidence.max-megabytes", Takes.COUNT);

  /** What a value must look like, and how to say so. */
  private enum Takes {
    TEXT("some text", it -> !it.isBlank()),
    SWITCH("true or false", it -> it.equals("true") || it.equals("false")),
    COUNT("a whole number from 1 to 999999999", it -> it.matches("[1-9][0-9]{0,8}")),
    DATABASE(
        "an address beginning with jdbc:h2: or jdbc:mysql:",
        it -> it.startsWith("jdbc:h2:") || it.startsWith("jdbc:mysql:")),
    DATA_SOURCE(
        "bihuan.start.EmbeddedDataSource or com.mysql.cj.jdbc.MysqlConnectionPoolDataSource",
        it ->
            it.equals("bihuan.start.EmbeddedDataSource")
                || it.equals("com.mysql.cj.jdbc.MysqlConnectionPoolDataSource"));

    private final String words;
    private final Predicate<String> fits;

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
