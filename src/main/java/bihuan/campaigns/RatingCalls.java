package bihuan.campaigns;

import bihuan.Ids;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.deadlines.Days;
import bihuan.deadlines.Limit;
import bihuan.ledger.Deed;
import bihuan.loop.Issues.UnitContact;
import bihuan.vault.SealedTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whoever gave a bad answer and their name is called back by the office that reads the originals,
 * never by the unit that is rated.
 */
@ApplicationScoped
@Transactional
public class RatingCalls {

  private static final int LISTED = 100;

  private static final String TO_BE_MADE =
      """
      select c from RatingCall c where c.outcome is null or c.outcome in :notLast
      order by case when c.outcome = :confirmed then c.mendDue else c.due end, c.id
      """;

  private static final String DUE =
      """
      select count(c) from RatingCall c
      where (c.outcome is null or c.outcome = :notReached) and c.due <= :day
        or c.outcome = :confirmed and c.mendDue <= :day
      """;

  private static final String OF =
      "select c from RatingCall c where c.campaign = :campaign order by c.due, c.id";

  private static final String OVER =
      """
      select r from RatingCall r, Campaign c where r.campaign = c.id and c.closedOn < :before
      """;

  private static final String BEHIND = "select c from RatingCall c where c.response = :response";

  private static final String CALLED =
      """
      select distinct l.unit, c.calledOn
      from RatingCall c, CampaignResponse r, CampaignLink l
      where c.campaign = :campaign and c.response = r.id and r.link = l.id
        and c.calledOn is not null and l.unit <> ''
      """;

  @PersistenceContext EntityManager em;

  @Inject Campaigns campaigns;
  @Inject SealedTexts sealed;
  @Inject Days days;
  @Inject Event<Deed> deeds;

  /** Who wants to be called, and where. */
  public record Callee(String name, String phone) {

    /** Says nothing: who it is must not slip into a log. */
    @Override
    public String toString() {
      return "Callee";
    }
  }

  void ask(CampaignResponse response, HandedIn told, By by) {
    var today = days.of(by);
    var call =
        RatingCall.of(response, today.due(Limit.BADRATE_VERIFY), today.due(Limit.BADRATE_FIX), by);
    em.persist(call);
    sealed.keep(call.place(), told.name() + "\n" + told.phone());
  }

  boolean isAsked(CampaignResponse response) {
    return !em.createQuery(BEHIND, RatingCall.class)
        .setParameter("response", response.id())
        .getResultList()
        .isEmpty();
  }

  /** Those to be made, the most pressing first. */
  public List<RatingCallRow> toBeMade(By by) {
    by.actor().require(Right.CALL_BACK_RATINGS);
    return em.createQuery(TO_BE_MADE, RatingCall.class)
        .setParameter("notLast", List.of(CallOutcome.NOT_REACHED, CallOutcome.CONFIRMED))
        .setParameter("confirmed", CallOutcome.CONFIRMED)
        .setMaxResults(LISTED)
        .getResultStream()
        .map(this::row)
        .toList();
  }

  /** Those of one campaign, made or not. */
  public List<RatingCallRow> of(String campaign, By by) {
    by.actor().require(Right.CALL_BACK_RATINGS);
    return em.createQuery(OF, RatingCall.class)
        .setParameter("campaign", campaigns.get(campaign).id())
        .setMaxResults(LISTED)
        .getResultStream()
        .map(this::row)
        .toList();
  }

  private RatingCallRow row(RatingCall call) {
    return call.row(
        campaigns.response(call.response()).map(CampaignResponse::answers).orElse("{}"));
  }

  /** On which days somebody was called who had rated which unit. */
  public List<UnitContact> made(String campaign) {
    return em.createQuery(CALLED, Object[].class)
        .setParameter("campaign", campaigns.get(campaign).id())
        .getResultStream()
        .map(UnitContact::of)
        .toList();
  }

  /** How many are due on this day or before. */
  public long due(LocalDate day) {
    return em.createQuery(DUE, Long.class)
        .setParameter("day", day)
        .setParameter("notReached", CallOutcome.NOT_REACHED)
        .setParameter("confirmed", CallOutcome.CONFIRMED)
        .getSingleResult();
  }

  /** Who to call; that somebody looked is on record. */
  public Callee open(String id, By by) {
    by.actor().require(Right.CALL_BACK_RATINGS);
    var call = get(id);
    deeds.fire(
        CampaignDeed.of(call.campaign(), CampaignAct.CALLEE_SHOWN, by).with("call", call.id()));
    var parts = sealed.open(call.place()).orElse("\n").split("\n", 2);
    return new Callee(parts[0], parts[1]);
  }

  /** Says what came of it. */
  public void make(String id, CallOutcome outcome, String words, By by) {
    by.actor().require(Right.CALL_BACK_RATINGS);
    var call = get(id);
    deeds.fire(call.made(outcome, words, by));
    if (call.isOver()) {
      sealed.empty(call.place());
    }
  }

  /** Who they were; that they were called, and what came of it, stays. */
  int forget(LocalDate before) {
    var over =
        em.createQuery(OVER, RatingCall.class).setParameter("before", before).getResultList();
    var named = over.stream().filter(it -> sealed.open(it.place()).isPresent()).toList();
    named.forEach(it -> sealed.empty(it.place()));
    return named.size();
  }

  private RatingCall get(String id) {
    return Optional.ofNullable(id)
        .flatMap(Ids::read)
        .map(it -> em.find(RatingCall.class, it, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(Campaigns::unknown);
  }
}
