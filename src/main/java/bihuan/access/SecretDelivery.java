package bihuan.access;

import bihuan.Refusal;
import bihuan.access.powers.PowerRequest;
import bihuan.mail.TextSafe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Makes the secrets that new passwords are set with. A secret goes to the contact of its owner, or
 * in two halves through the hands of two administrators; nobody but the owner ever has the whole.
 */
@ApplicationScoped
class SecretDelivery {

  @Inject Passwords passwords;
  @Inject OwnerPost post;
  @Inject AccountTexts texts;
  @Inject TextSafe safe;

  /** The house can send a secret to a contact that was proved. */
  boolean reaches(Account account) {
    return account.contact().isProven() && post.contact(account).filter(post::carries).isPresent();
  }

  /** The first half, for whoever asks; the second waits for whoever confirms. */
  String split(PowerRequest request) {
    var first = passwords.oneTime();
    var second = passwords.oneTime();
    request.seal(passwords.hashOfChance(plain(first + second)));
    safe.keep(request.place(), second);
    return first;
  }

  /** The second half, shown this once. */
  String secondHalf(PowerRequest request) {
    var second =
        safe.open(request.place()).orElseThrow(() -> Refusal.conflict("access.confirm.over"));
    safe.empty(request.place());
    return second;
  }

  void forget(PowerRequest request) {
    safe.empty(request.place());
  }

  /** To the contact of the account, and to nobody else. */
  void send(PowerRequest request, Account account, Instant at) {
    var contact =
        post.contact(account)
            .filter(it -> reaches(account))
            .orElseThrow(() -> Refusal.conflict("access.confirm.contactGone"));
    var secret = passwords.oneTime();
    request.seal(passwords.hashOfChance(plain(secret)));
    post.send(
        account,
        contact,
        texts.secret(account.name(), secret),
        at.plus(PowerRequest.SENT_LIFE),
        at);
  }

  boolean matches(String secret, PowerRequest request) {
    return passwords.matches(plain(secret), request.hash());
  }

  /** As it is compared: people put blanks and dashes where they like. */
  private static String plain(String secret) {
    return secret.replaceAll("[\\s-]", "");
  }
}
