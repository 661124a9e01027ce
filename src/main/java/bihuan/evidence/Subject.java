package bihuan.evidence;

import bihuan.Refusal;
import java.util.regex.Pattern;

/** What files are about: {@code issue 2026-000042}, or {@code draft} and a token nobody guesses. */
record Subject(String name) {

  static final String DRAFT = "draft ";

  private static final String JOURNEY = "journey ";

  private static final String RESPONSE = "response ";

  private static final Pattern FORM = Pattern.compile("[a-z]+ [A-Za-z0-9_.-]{1,64}");
  private static final Pattern DRAFT_FORM = Pattern.compile("draft [A-Za-z0-9_-]{16,64}");

  Subject {
    if (!(name.startsWith(DRAFT) ? DRAFT_FORM : FORM).matcher(name).matches()) {
      throw Refusal.unknown("evidence.noSubject");
    }
  }

  /**
   * Its files go on record one by one. Those of a draft do when it is filed; those of a journey are
   * sealed with its report, because until then nothing may tell that somebody is on the way; those
   * of an answer never do, as the record would tell its moment.
   */
  boolean isOnRecord() {
    return !isDraft() && !name.startsWith(JOURNEY) && !name.startsWith(RESPONSE);
  }

  boolean isDraft() {
    return name.startsWith(DRAFT);
  }
}
