package bihuan.access.web;

import bihuan.Refusal;
import bihuan.access.AccountRow;
import bihuan.access.Role;
import bihuan.access.SigningIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** The house's own accounts, as the container asks for them. */
@ApplicationScoped
class AccountStore implements IdentityStore {

  @Inject SigningIn signingIn;
  @Inject Clock clock;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    return credential instanceof SignInTry it
        ? validate(it)
        : CredentialValidationResult.NOT_VALIDATED_RESULT;
  }

  private CredentialValidationResult validate(SignInTry it) {
    try {
      var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
      var account = signingIn.signIn(it.name(), it.password(), it.from(), at);
      return new CredentialValidationResult(account.name(), groups(account));
    } catch (Refusal refusal) {
      if (refusal.ground() == Refusal.Ground.TOO_MANY) {
        throw refusal;
      }
      return CredentialValidationResult.INVALID_RESULT;
    }
  }

  private static Set<String> groups(AccountRow account) {
    return account.role() == Role.NONE ? Set.of() : Set.of(account.role().name());
  }
}
