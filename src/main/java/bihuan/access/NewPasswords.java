package bihuan.access;

import bihuan.Refusal;
import bihuan.Signs;
import bihuan.access.powers.PowerRequests;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;

/** The owner of an account sets a password with the secret they were handed, once. */
@ApplicationScoped
@Transactional
public class NewPasswords {

  @Inject Accounts accounts;
  @Inject PowerRequests requests;
  @Inject SecretDelivery secrets;
  @Inject Passwords passwords;
  @Inject OwnerPost post;
  @Inject Event<Deed> deeds;

  /**
   * Whoever has no secret of this account hears the same as whoever names none.
   *
   * @param secret the whole: where it came in two halves, one behind the other
   */
  public void choose(String name, String secret, String fresh, Instant at) {
    var found = accounts.named(Signs.plain(name).toLowerCase(Locale.ROOT));
    found.ifPresent(accounts::hold);
    var account = found.filter(it -> !it.isDisabled()).orElse(null);
    var request = account == null ? null : requests.openTo(account.name(), at).orElse(null);
    var given = secret == null ? "" : secret;
    var right = request == null ? passwords.matchesNothing(given) : secrets.matches(given, request);
    if (!right) {
      throw Refusal.invalid("access.newPassword.refused").at("first");
    }
    var by = account.actor().at(at);
    var chosen = Password.chosen(fresh == null ? "" : fresh, account.name(), account.isAdmin());
    var hash = passwords.hash(chosen.text());
    deeds.fire(account.renew(chosen, hash, passwords::matches, request, by));
    request.use();
    post.tell(account, OwnerNews.PASSWORD_SET, at);
  }

  /** How many signs a password needs of whoever may be an administrator. */
  public int leastLength() {
    return Password.LENGTH_FOR_ADMINS;
  }
}
