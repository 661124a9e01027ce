package bihuan.vault;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The only way to a confidential identity: the office asks with a purpose and a reason, a second
 * person grants, whoever asked sees it once within a day. Every stage is on record, on the request
 * and on the issue, without the identity.
 */
@ApplicationScoped
@Transactional
public class Disclosure {

  @Inject DisclosureRequests requests;
  @Inject Reporters reporters;
  @Inject Anonymous anonymous;
  @Inject Instance<IssuePseudonyms> issuePseudonyms;
  @Inject Event<Deed> deeds;

  /** Asks to see who filed this issue; answers the id of the request. */
  public String ask(String issueNumber, DisclosurePurpose purpose, String reason, By by) {
    mustMayKnow(by.actor());
    if (issuePseudonyms.isUnsatisfied()) {
      throw Refusal.unknown("vault.noSuchIssue", issueNumber);
    }
    var pseudonym = issuePseudonyms.get().behind(issueNumber, by.actor());
    requireUnbiased(issueNumber, by);
    return ask(pseudonym, issueNumber, purpose, reason, by);
  }

  /**
   * The same where the pseudonym is at hand.
   *
   * @param reason ten characters at least
   */
  public String ask(
      String pseudonym, String issueNumber, DisclosurePurpose purpose, String reason, By by) {
    mustMayKnow(by.actor());
    var request = DisclosureRequest.ask(pseudonym, issueNumber, purpose, reason, by);
    if (anonymous.isAnonymous(pseudonym)) {
      throw Refusal.invalid("vault.nothingToDisclose");
    }
    if (!reporters.isKnown(pseudonym)) {
      throw Refusal.unknown("vault.noSuchIssue", issueNumber);
    }
    requests.add(request, by);
    announce(request, DisclosureAct.DISCLOSURE_ASKED, by);
    return request.id();
  }

  /** Grants the request: the asker may see the identity once, for a day. */
  public void approve(String id, By by) {
    var request = requests.take(id, by.actor());
    requireUnbiased(request.issue(), by);
    request.grant(by);
    announce(request, DisclosureAct.DISCLOSURE_GRANTED, by);
  }

  /** Declines it for good, with a reason for whoever asked. */
  public void decline(String id, String reason, By by) {
    var request = requests.take(id, by.actor());
    request.decline(reason, by);
    announce(request, DisclosureAct.DISCLOSURE_DECLINED, by);
  }

  /** Shows the identity to whoever asked, this once. */
  public Identity see(String id, By by) {
    var request = requests.take(id, by.actor());
    requireUnbiased(request.issue(), by);
    request.see(by);
    announce(request, DisclosureAct.DISCLOSURE_SEEN, by);
    return reporters
        .identity(request.pseudonym())
        .orElseThrow(() -> Refusal.unknown("vault.noSuchIssue", request.issue()));
  }

  /** The issue may have gone to the unit of whoever asks or rules after it was asked. */
  private void requireUnbiased(String issue, By by) {
    issuePseudonyms.stream().forEach(it -> it.requireUnbiased(issue, by.actor()));
  }

  /** To those without a part in it there is no such thing as a disclosure. */
  private static void mustMayKnow(Actor actor) {
    if (!DisclosureRequest.mayAsk(actor) && !DisclosureRequest.mayOversee(actor)) {
      throw Refusal.unknown("vault.noSuchThing");
    }
  }

  private void announce(DisclosureRequest request, DisclosureAct kind, By by) {
    deeds.fire(request.deed(kind, "disclosure " + request.id(), by));
    deeds.fire(request.deed(kind, "issue " + request.issue(), by));
  }
}
