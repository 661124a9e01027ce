package bihuan.campaigns;

import static java.util.stream.Collectors.toSet;

import bihuan.Token;
import bihuan.access.By;
import bihuan.campaigns.people.SealedPerson;
import bihuan.deadlines.Days;
import bihuan.deadlines.Limit;
import bihuan.loop.Issues.UnitContact;
import bihuan.vault.Envelopes;
import bihuan.vault.SealedTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All who are asked by a link of their own; who they are stands sealed. */
@ApplicationScoped
@Transactional
class AskedPeople {

  private static final String ASKED = "asked in a campaign";

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

  private static final String REMINDED =
      """
      select distinct l.unit, p.remindedOn
      from AskedPerson p, CampaignLink l
      where p.campaign = :campaign and p.link = l.id and p.remindedOn is not null
        and l.unit <> ''
      """;

  private static final String COUNT =
      "select count(p) from AskedPerson p where p.campaign = :campaign";

  private static final String COUNT_ANSWERED = COUNT + " and p.answered = true";

  private static final String BEHIND =
      "select p from AskedPerson p where p.hash = :hash and p.campaign = :campaign";

  private static final String MARKS =
      "select p.mark from AskedPerson p where p.campaign = :campaign and p.mark is not null";

  private static final String MARKED =
      "select p from AskedPerson p where p.mark in :marks order by p.askedOn, p.id";

  @PersistenceContext EntityManager em;

  @Inject SealedTexts sealed;
  @Inject Envelopes envelopes;
  @Inject Days days;

  /** Those who are asked already, as marks. */
  Set<String> marks(Campaign campaign) {
    return new HashSet<>(
        em.createQuery(MARKS, String.class)
            .setParameter("campaign", campaign.id())
            .getResultList());
  }

  /**
   * Asks one more.
   *
   * @param whom what they are known by, an address or an account
   * @param known marks of those who are asked already; theirs comes to it
   * @return empty for whoever is asked already
   */
  Optional<AskedPerson> add(
      CampaignLink link, String whom, SealedPerson person, Set<String> known, By by) {
    if (marks(link.campaign(), whom).stream().anyMatch(known::contains)) {
      return Optional.empty();
    }
    var mark = envelopes.mark(link.campaign() + " " + whom, ASKED);
    known.add(mark);
    var added = AskedPerson.of(link, person.letter(), mark, by);
    em.persist(added);
    sealed.keep(added.place(), person.text());
    return Optional.of(added);
  }

  Optional<SealedPerson> open(AskedPerson person) {
    return sealed.open(person.place()).map(SealedPerson::of);
  }

  /** Whoever holds this letter. */
  Optional<AskedPerson> behind(Campaign campaign, String letter) {
    return em.createQuery(BEHIND, AskedPerson.class)
        .setParameter("hash", Token.hash(letter))
        .setParameter("campaign", campaign.id())
        .getResultStream()
        .findFirst();
  }

  /**
   * Where only some are asked: they were asked, or reminded, more days ago than a rating counts.
   *
   * @param more as many days more
   */
  boolean isLate(Campaign campaign, AskedPerson person, int more, By by) {
    var counts = days.of(by).amount(Limit.EVAL_WINDOW) + more;
    return campaign.oncePer() == OncePer.PERSON
        && person.askedLast().plusDays(counts).isBefore(by.day());
  }

  /** The last day on which who is asked today may begin; null where they need no letter. */
  LocalDate until(Campaign campaign, By by) {
    if (campaign.oncePer() != OncePer.PERSON) {
      return null;
    }
    var last = by.day().plusDays(days.of(by).amount(Limit.EVAL_WINDOW));
    return campaign.endsOn() == null || last.isBefore(campaign.endsOn()) ? last : campaign.endsOn();
  }

  /** As whom these campaigns ask the owner of this account. */
  List<AskedPerson> withAccount(String account, Collection<Campaign> campaigns) {
    var marks =
        campaigns.stream()
            .flatMap(it -> marks(it.id(), SealedPerson.account(account)).stream())
            .collect(toSet());
    return marks.isEmpty()
        ? List.of()
        : em.createQuery(MARKED, AskedPerson.class).setParameter("marks", marks).getResultList();
  }

  private List<String> marks(long campaign, String whom) {
    return envelopes.marks(campaign + " " + whom, ASKED);
  }

  List<AskedPerson> silent(Campaign campaign, LocalDate last) {
    return em.createQuery(SILENT, AskedPerson.class)
        .setParameter("campaign", campaign.id())
        .setParameter("last", last)
        .getResultList();
  }

  List<UnitContact> reminded(Campaign campaign) {
    return em.createQuery(REMINDED, Object[].class)
        .setParameter("campaign", campaign.id())
        .getResultStream()
        .map(UnitContact::of)
        .toList();
  }

  AnswerRate rate(Campaign campaign) {
    return new AnswerRate(count(COUNT, campaign), count(COUNT_ANSWERED, campaign));
  }

  private long count(String query, Campaign campaign) {
    return em.createQuery(query, Long.class)
        .setParameter("campaign", campaign.id())
        .getSingleResult();
  }

  /** Forgets those of campaigns that were closed before this day; answers how many. */
  int forget(LocalDate before) {
    var over =
        em.createQuery(OVER, AskedPerson.class).setParameter("before", before).getResultList();
    over.forEach(it -> sealed.empty(it.place()));
    over.forEach(em::remove);
    return over.size();
  }
}
