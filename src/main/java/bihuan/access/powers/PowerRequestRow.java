package bihuan.access.powers;

import bihuan.access.Role;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;

/**
 * What waits for another administrator.
 *
 * @param account whom it is about
 * @param role and unit that are asked for, of an appointment
 * @param until after which it has to be asked for again
 * @param toContact the secret will go to the contact; else each of the two gets a half
 * @param mayConfirm the reader is of another power than whoever asked
 */
public record PowerRequestRow(
    String id,
    String account,
    String displayZh,
    String displayEn,
    PowerMatter matter,
    Role role,
    String unit,
    String askedBy,
    Role askedAs,
    Instant askedAt,
    Instant until,
    boolean toContact,
    boolean mayConfirm)
    implements Serializable {

  /** Whom it is about, in this language. */
  public String displayName(Locale language) {
    return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) && !displayEn.isEmpty()
        ? displayEn
        : displayZh;
  }
}
