package bihuan.access;

import bihuan.Signs;
import bihuan.Spelling;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which accounts a list shows; null asks for all.
 *
 * @param text begins the sign-in name or is part of the person's name
 */
public record AccountFilter(String text, Role role, String unit, Standing standing) {

  public static final AccountFilter ALL = new AccountFilter(null, null, null, null);

  /** However the name was spelt. */
  boolean mayName(AccountRow account) {
    if (Signs.isMissing(text)) {
      return true;
    }
    var piece = Spelling.alike(text);
    return account.name().startsWith(Signs.plain(text).toLowerCase(Locale.ROOT))
        || !piece.isEmpty()
            && Stream.of(account.displayZh(), account.displayEn())
                .anyMatch(it -> Spelling.alike(it).contains(piece));
  }

  /** How an account stands. */
  public enum Standing {
    ACTIVE,
    UNAPPOINTED,
    DISABLED
  }
}
