package bihuan.campaigns;

import bihuan.Refusal;
import bihuan.Token;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.ledger.Deed;
import bihuan.loop.Issues.UnitContact;
import bihuan.mail.Outbox;
import bihuan.mail.OutgoingMessage;
import bihuan.vault.SealedTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** The office asks people by a link of their own, and reminds those alone who have not answered. */
@ApplicationScoped
@Transactional
public class PersonalAsking {

  public static final int MOST = 5000;

  private static final int DAYS_BETWEEN = 3;
  private static final Duration GOOD_FOR = Duration.ofDays(30);

  private static final String SILENT =
      """
      select p from AskedPerson p
      where p.campaign = :campaign and p.answered = false
        and (p.remindedOn is null and p.askedOn <= :last or p.remindedOn <= :last)
      """;

  private static final String OVER =
      """
      select p from AskedPerson p, Campaign c where p.campaign = c.id and c.closedOn < :before
      """;

  private static final String ASKED =
      "select count(p) from AskedPerson p where p.campaign = :campaign";

  private static final String ANSWERED = ASKED + " and p.answered = true";

  private static final String ANSWER =
      "update AskedPerson p set p.answered = true where p.hash = :hash and p.campaign = :campaign";

  private static final String HOLDS =
      "select count(p) from AskedPerson p where p.hash = :hash and p.campaign = :campaign";

  private static final String REMINDED =
      """
      select distinct l.unit, p.remindedOn
      from AskedPerson p, CampaignLink l
      where p.campaign = :campaign and p.link = l.id and p.remindedOn is not null
        and l.unit <> ''
      """;

  @PersistenceContext EntityManager em;

  @Inject Campaigns campaigns;
  @Inject SealedTexts sealed;
  @Inject RatingCalls calls;
  @Inject Outbox outbox;
  @Inject Event<Deed> deeds;

  /**
   * Asks these people.
   *
   * @param link id of the address that they are asked under
   */
  public void ask(String id, String link, List<NewAskedPerson> people, AskingWords words, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    if (people.isEmpty() || people.size() > MOST) {
      throw Refusal.invalid("campaigns.people.many", MOST).at("file");
    }
    var campaign = campaigns.toChange(id);
    if (campaign.state() != CampaignState.OPEN) {
      throw Refusal.conflict("campaigns.notOpen");
    }
    var asked = campaigns.linkToChange(id, link);
    for (var it : people) {
      var letter = AskedPerson.letter();
      var person = AskedPerson.of(asked, letter, by);
      em.persist(person);
      sealed.keep(person.place(), it.sealed(letter));
      send(campaign, person, words, false, by);
    }
    deeds.fire(
        CampaignDeed.of(campaign.id(), CampaignAct.CAMPAIGN_PEOPLE_ASKED, by)
            .with("people", people.size()));
  }

  /**
   * Reminds who has not answered, and was not asked in the last three days.
   *
   * @return how many
   */
  public int remind(String id, AskingWords words, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    var campaign = campaigns.toChange(id);
    if (!campaign.isAsking(by.day())) {
      throw Refusal.conflict("campaigns.notOpen");
    }
    var silent = silent(campaign, by.day().minusDays(DAYS_BETWEEN));
    for (var it : silent) {
      it.remind(by);
      send(campaign, it, words, true, by);
    }
    deeds.fire(
        CampaignDeed.of(campaign.id(), CampaignAct.CAMPAIGN_PEOPLE_REMINDED, by)
            .with("people", silent.size()));
    return silent.size();
  }

  private List<AskedPerson> silent(Campaign campaign, LocalDate last) {
    return em.createQuery(SILENT, AskedPerson.class)
        .setParameter("campaign", campaign.id())
        .setParameter("last", last)
        .getResultList();
  }

  private void send(
      Campaign campaign, AskedPerson person, AskingWords words, boolean again, By by) {
    sealed
        .open(person.place())
        .map(NewAskedPerson.Reached::of)
        .ifPresent(
            it ->
                outbox.write(
                    "campaign " + campaign.id(),
                    new OutgoingMessage(
                        it.channel(),
                        it.address(),
                        words.of(
                            campaign.title(),
                            it.name(),
                            em.find(CampaignLink.class, person.link()).row().token(),
                            it.letter(),
                            again)),
                    by.at().plus(GOOD_FOR),
                    by.at()));
  }

  /** On which days somebody was reminded who is asked about which unit. */
  public List<UnitContact> reminded(String id) {
    return em.createQuery(REMINDED, Object[].class)
        .setParameter("campaign", campaigns.get(id).id())
        .getResultStream()
        .map(UnitContact::of)
        .toList();
  }

  /** How many of those who were asked by name have answered. */
  public AnswerRate rate(String id, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    var campaign = campaigns.get(id);
    return new AnswerRate(count(ASKED, campaign), count(ANSWERED, campaign));
  }

  private long count(String query, Campaign campaign) {
    return em.createQuery(query, Long.class)
        .setParameter("campaign", campaign.id())
        .getSingleResult();
  }

  /**
   * Nobody needs to know any more who was asked in campaigns that were closed before this day, or
   * who wanted to be called back.
   *
   * @return how many
   */
  public int forget(LocalDate before) {
    var people =
        em.createQuery(OVER, AskedPerson.class).setParameter("before", before).getResultList();
    people.forEach(it -> sealed.empty(it.place()));
    people.forEach(em::remove);
    return people.size() + calls.forget(before);
  }

  /** Whoever holds this letter was asked. */
  boolean holds(Campaign campaign, String letter) {
    return em.createQuery(HOLDS, Long.class)
            .setParameter("hash", Token.hash(letter))
            .setParameter("campaign", campaign.id())
            .getSingleResult()
        > 0;
  }

  void answered(Campaign campaign, String letter) {
    em.createQuery(ANSWER)
        .setParameter("hash", Token.hash(letter))
        .setParameter("campaign", campaign.id())
        .executeUpdate();
  }
}
