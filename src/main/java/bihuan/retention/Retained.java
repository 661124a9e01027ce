package bihuan.retention;

/** What is kept for a time only; how many days is a setting. */
public enum Retained {
  /** Files of what was never filed, from their upload on, and what it was to be linked with. */
  DRAFTS("draft"),
  /** Files as they were handed in, where a cleaned copy is there; from the end of the issue on. */
  ORIGINALS("original"),
  /** Who spoke; from the end of the issue on. */
  IDENTITIES("identity"),
  /** The way back of anonymous reporters; from the end of the issue on. */
  QUERY_CODES("query-code"),
  /** Names and passwords of accounts that are shut, from their last use on. */
  ACCOUNTS("account"),
  /** What is known of members of the panel who have left, from their last day on. */
  MEMBERS("member"),
  /**
   * Who was asked by a link of their own, and who wants to be called back; from the campaign's end
   * on.
   */
  ASKED("asked"),
  /** That something was sent, from when it was written; what it said is forgotten when it goes. */
  MESSAGES("message"),
  /** The server's logs, from their last line on. */
  LOGS("log");

  private final String name;

  Retained(String name) {
    this.name = name;
  }

  /** The setting that says for how many days. */
  String setting() {
    return "bihuan.keep." + name + "-days";
  }
}
