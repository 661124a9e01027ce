package bihuan.journal;

import bihuan.access.Accounts;
import bihuan.access.By;
import bihuan.panel.Observers;
import bihuan.vault.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Who an observer is, for the vault alone. */
@ApplicationScoped
class ObserverIdentities {

  @Inject Accounts accounts;
  @Inject Observers observers;

  Identity of(By by) {
    var name = accounts.find(by.name()).map(it -> it.displayName(Locale.CHINESE)).orElse(by.name());
    var organisation = observers.find(by.name()).map(it -> it.organisation()).orElse("");
    return new Identity(by.name(), name, "", organisation, by.actor().role().name());
  }
}
