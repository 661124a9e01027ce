package bihuan.journal;

import bihuan.Refusal;
import bihuan.access.AccountRow;
import bihuan.access.Accounts;
import bihuan.access.By;
import bihuan.panel.Observers;
import bihuan.parties.Units;
import bihuan.recusals.ActiveRecusal;
import bihuan.recusals.Recusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may set out and tell: in term, bound by the undertaking, not too near to whom they judge. */
@ApplicationScoped
class ObserverCredentials {

  @Inject Observers observers;
  @Inject Recusals recusals;
  @Inject Accounts accounts;
  @Inject Units units;
  @Inject JourneyMeasurement measurement;

  void require(Journey journey, By by) {
    observers.requireInForce(by);
    recusals
        .against(by.name(), measurement.edition(journey).lead())
        .ifPresent(it -> refuse(by.name(), it));
  }

  private void refuse(String account, ActiveRecusal it) {
    var name = accounts.find(account).map(AccountRow::displayZh).orElse(account);
    throw Refusal.invalid("recusals.recused", name, units.nameOf(it.unit()), it.ground())
        .at("process");
  }
}
