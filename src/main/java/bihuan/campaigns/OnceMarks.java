package bihuan.campaigns;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.vault.Envelopes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Who has answered where one may answer once. A mark is made with the vault's key of the campaign
 * and of what only that person or device holds; nothing leads from it to an answer.
 */
@ApplicationScoped
@Transactional
class OnceMarks {

  private static final String ANSWERED = "answered once";

  @PersistenceContext EntityManager em;

  @Inject Envelopes envelopes;
  @Inject PersonalAsking people;

  /** Whoever holds this letter, or this account, has answered. */
  boolean isUsed(Campaign campaign, String letter, By by) {
    var holder = person(letter, by);
    return !holder.isEmpty() && isUsed(campaign, holder);
  }

  /** Refuses (409) who has answered, and (403) who was not asked where only some are. */
  void use(Campaign campaign, String letter, String device, By by) {
    switch (campaign.oncePer()) {
      case ANY -> {}
      case DEVICE -> {
        if (device.isEmpty()) {
          throw Refusal.invalid("campaigns.noDevice").at("device");
        }
        use(campaign, "device " + device);
      }
      case PERSON -> {
        var holder = person(letter, by);
        if (holder.isEmpty() || isByLetter(letter) && !people.holds(campaign, letter)) {
          throw Refusal.forbidden("campaigns.notAsked");
        }
        use(campaign, holder);
        if (isByLetter(letter)) {
          people.answered(campaign, letter);
        }
      }
    }
  }

  private void use(Campaign campaign, String holder) {
    if (isUsed(campaign, holder)) {
      throw Refusal.conflict("campaigns.answeredAlready");
    }
    em.persist(OnceMark.of(envelopes.mark(campaign.id() + " " + holder, ANSWERED)));
  }

  private boolean isUsed(Campaign campaign, String holder) {
    return envelopes.marks(campaign.id() + " " + holder, ANSWERED).stream()
        .anyMatch(it -> em.find(OnceMark.class, it) != null);
  }

  private static boolean isByLetter(String letter) {
    return letter != null && !letter.isEmpty();
  }

  /** By letter, or signed in as somebody whom the office asks. */
  private static String person(String letter, By by) {
    if (isByLetter(letter)) {
      return "letter " + letter;
    }
    return by.actor().may(Right.FOLLOW_OWN_ISSUES) ? "account " + by.name() : "";
  }
}
