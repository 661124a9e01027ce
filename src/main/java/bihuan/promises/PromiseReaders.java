package bihuan.promises;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.Role;
import bihuan.parties.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who reads what journeys add up to: those who answer for the whole, and units about themselves.
 */
@ApplicationScoped
class PromiseReaders {

  private static final Set<Role> OF_ALL =
      EnumSet.of(
          Role.OBSERVER,
          Role.COORDINATOR,
          Role.HEAD,
          Role.SUPERVISOR,
          Role.LEADER,
          Role.SYSTEM_ADMIN,
          Role.SECURITY_ADMIN,
          Role.AUDIT_ADMIN);

  @Inject Units units;

  void require(Actor reader) {
    if (!readsAll(reader) && !isOfUnit(reader)) {
      throw Refusal.forbidden("promises.notYours");
    }
  }

  /**
   * @param parts the codes of the units with a part in the process
   */
  boolean mayRead(Actor reader, Collection<String> parts) {
    return readsAll(reader)
        || isOfUnit(reader) && parts.stream().anyMatch(it -> units.answersFor(reader.unit(), it));
  }

  private static boolean readsAll(Actor reader) {
    return OF_ALL.contains(reader.role());
  }

  private static boolean isOfUnit(Actor reader) {
    return reader.role().isOfUnit() && !reader.unit().isEmpty();
  }
}
