package bihuan.campaigns;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.campaigns.people.SealedPerson;
import bihuan.vault.Envelopes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
  @Inject AskedPeople people;

  /** Whoever holds this letter, or this account where only some are asked, has answered. */
  boolean isUsed(Campaign campaign, String letter, By by) {
    if (isByLetter(letter)) {
      return holders(letter, people.behind(campaign, letter)).anyMatch(it -> isUsed(campaign, it));
    }
    return campaign.oncePer() == OncePer.PERSON
        && hasAccount(by)
        && isUsed(campaign, SealedPerson.account(by.name()));
  }

  /** Refuses (409) who has answered, and (403) who was not asked where only some are. */
  void use(Campaign campaign, String letter, String device, By by) {
    var asked =
        isByLetter(letter) ? people.behind(campaign, letter) : Optional.<AskedPerson>empty();
    if (asked.isPresent()) {
      if (people.isLate(campaign, asked.get(), Campaign.DAYS_OF_GRACE, by)) {
        throw Refusal.conflict("campaigns.letterLate");
      }
      holders(letter, asked).toList().forEach(it -> use(campaign, it));
      asked.get().answer();
      return;
    }
    switch (campaign.oncePer()) {
      case ANY -> {}
      case DEVICE -> {
        if (device.isEmpty()) {
          throw Refusal.invalid("campaigns.noDevice").at("device");
        }
        use(campaign, "device " + device);
      }
      case PERSON -> {
        if (isByLetter(letter) || !hasAccount(by)) {
          throw Refusal.forbidden("campaigns.notAsked");
        }
        use(campaign, SealedPerson.account(by.name()));
        people.withAccount(by.name(), List.of(campaign)).forEach(AskedPerson::answer);
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

  /** A letter, and the account of whomever a register knows: they answer by one or the other. */
  private Stream<String> holders(String letter, Optional<AskedPerson> asked) {
    return Stream.concat(
        Stream.of("letter " + letter),
        asked.flatMap(people::open).stream()
            .filter(SealedPerson::isOfRegister)
            .map(SealedPerson::whom));
  }

  private static boolean isByLetter(String letter) {
    return letter != null && !letter.isEmpty();
  }

  /** Signed in as somebody whom the office asks. */
  private static boolean hasAccount(By by) {
    return by.actor().may(Right.FOLLOW_OWN_ISSUES);
  }
}
