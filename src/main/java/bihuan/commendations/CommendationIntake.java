package bihuan.commendations;

import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.evidence.Evidence;
import bihuan.evidence.Purpose;
import bihuan.ledger.Deed;
import bihuan.vault.Identity;
import bihuan.vault.Reporters;
import bihuan.vault.Secrecy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes in a word of praise; who gives it goes to the vault. */
@ApplicationScoped
@Transactional
public class CommendationIntake {

  @Inject Commendations commendations;
  @Inject Evidence evidence;
  @Inject Reporters reporters;
  @Inject Event<Deed> deeds;

  /**
   * Keeps it with its evidence, under a pseudonym of its own.
   *
   * @param giver known to the vault alone
   */
  public void give(CommendationDraft draft, Identity giver, By by) {
    var given = Commendation.of(draft, by.day());
    commendations.add(given);
    var pseudonym = reporters.enter(giver, Secrecy.CONFIDENTIAL, by);
    adopt(draft, given, new Actor(pseudonym, Role.REPORTER, "").at(by.at()), by);
    deeds.fire(
        new CommendationGiven(
            given.subject(),
            draft.process(),
            draft.praise().code(),
            draft.words(),
            pseudonym,
            by.at()));
  }

  private void adopt(CommendationDraft draft, Commendation given, By hand, By by) {
    var token = Evidence.draftToken();
    draft.photos().forEach(it -> evidence.copy(it, token, Purpose.REPORT, by));
    evidence.adopt(token, given.subject(), hand);
  }
}
