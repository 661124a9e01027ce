package bihuan.access;

import static bihuan.Cast.SELMA;
import static bihuan.Cast.SYD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * New accounts whose owners have set a password as everybody does: with both halves of a secret.
 */
@ApplicationScoped
public class NewPeople {

  @Inject Enrolment enrolment;
  @Inject Confirmations confirmations;
  @Inject NewPasswords passwords;

  /** Answers the password. */
  public String open(String name, String displayZh, String password, Instant at) {
    var first = enrolment.open(name, displayZh, "", SYD.at(at));
    var second = confirmations.confirm(first.request(), SELMA.at(at));
    passwords.choose(name, first.half() + second.half(), password, at);
    return password;
  }
}
