package bihuan.campaigns;

import bihuan.Cursor;
import bihuan.Ids;
import bihuan.Kept;
import bihuan.Page;
import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All that was ever asked, and what was answered. */
@ApplicationScoped
@Transactional
public class Campaigns {

  private static final int PAGE = 50;
  private static final int MOST_KEPT = 1000;

  private static final String ALL =
      "select c from Campaign c where c.state in :states order by c.opensOn desc, c.id desc";

  private static final String LINKS =
      "select l from CampaignLink l where l.campaign = :campaign order by l.id";

  private static final String BEHIND =
      "select l, c from CampaignLink l, Campaign c where l.token = :token and c.id = l.campaign";

  private static final String WAITING =
      "select count(r) from CampaignResponse r where r.campaign = :campaign and r.arrival is null";

  private static final String NEWEST =
      "select max(r.arrival) from CampaignResponse r where r.campaign = :campaign";

  private static final String BEGUN =
      """
      select c from Campaign c where c.state <> bihuan.campaigns.CampaignState.DRAFT
      order by c.opensOn desc, c.id
      """;

  private static final String ASKING =
      """
      select c from Campaign c
      where c.state = bihuan.campaigns.CampaignState.OPEN and c.opensOn <= :today
        and (c.endsOn is null or c.endsOn >= :today)
      order by c.opensOn, c.id
      """;

  private static final String ABOUT =
      """
      select distinct c from Campaign c, CampaignLink l
      where l.campaign = c.id and l.unit = :unit
        and c.state <> bihuan.campaigns.CampaignState.DRAFT
      order by c.opensOn desc, c.id
      """;

  private static final String NUMBERED =
      """
      select r from CampaignResponse r where r.campaign = :campaign and r.arrival in :numbers
      order by r.arrival desc
      """;

  private static final String LATEST =
      """
      select r from CampaignResponse r
      where r.campaign = :campaign and r.arrival < :below order by r.arrival desc
      """;

  private static final String EXCLUDED =
      """
      select count(r) from CampaignResponse r
      where r.campaign = :campaign and r.excludedOn is not null
      """;

  private static final String SINCE =
      """
      select r from CampaignResponse r
      where r.campaign = :campaign and r.arrival > :since order by r.arrival
      """;

  /** A campaign, by one of its addresses. */
  record Behind(CampaignLink link, Campaign campaign) {}

  @PersistenceContext EntityManager em;

  private final Map<String, Kept<Behind>> kept = new ConcurrentHashMap<>();

  /** For the office, the ones to be opened first, then the latest. */
  public List<CampaignRow> list(List<CampaignState> states, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    return em.createQuery(ALL, Campaign.class)
        .setParameter("states", states.isEmpty() ? List.of(CampaignState.values()) : states)
        .setMaxResults(PAGE)
        .getResultStream()
        .sorted(Comparator.comparing(Campaign::state))
        .map(this::row)
        .toList();
  }

  public CampaignRow one(String id, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    return row(get(id));
  }

  /** Where it asks. */
  public List<CampaignLinkRow> links(String id, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    return linksOf(get(id)).map(CampaignLink::row).toList();
  }

  /**
   * What was answered, in the order of its numbers.
   *
   * @param after where the page before ended; null for the first
   */
  public Page<ResponseRow> responses(String id, String after, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    var since = Cursor.read(after).map(it -> (int) it.number(0)).orElse(0);
    var found = since(get(id).id(), since, PAGE * 4 + 1);
    return Page.of(found, PAGE * 4, it -> Cursor.of(it.arrival())).map(CampaignResponse::row);
  }

  /** Where it asks, for whoever adds up what was answered there. */
  public List<CampaignLinkRow> places(String id) {
    return linksOf(get(id)).map(CampaignLink::row).toList();
  }

  /** One that has begun, as whoever tells of it needs it; refused (404) before. */
  public CampaignRow begun(String id) {
    var campaign = get(id);
    if (campaign.state() == CampaignState.DRAFT) {
      throw unknown();
    }
    return row(campaign);
  }

  /** Those that have begun, the latest first. */
  public List<CampaignRow> allBegun() {
    return em.createQuery(BEGUN, Campaign.class)
        .setMaxResults(PAGE)
        .getResultStream()
        .map(this::row)
        .toList();
  }

  /** Those that have begun and rate this unit, the latest first. */
  public List<CampaignRow> about(String unit) {
    return em.createQuery(ABOUT, Campaign.class)
        .setParameter("unit", unit)
        .setMaxResults(PAGE)
        .getResultStream()
        .map(this::row)
        .toList();
  }

  /** Those of these numbers, the latest first. */
  public List<ResponseRow> numbered(String id, List<Integer> numbers, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    return em.createQuery(NUMBERED, CampaignResponse.class)
        .setParameter("campaign", get(id).id())
        .setParameter("numbers", numbers)
        .getResultStream()
        .map(CampaignResponse::row)
        .toList();
  }

  /**
   * Refuses (409) where nobody answers under this address now, or everybody does on one screen; and
   * (404) where there is none.
   */
  public void requireBreaks(String token, LocalDate today) {
    var behind = behind(token);
    if (behind.link().isKiosk() || !behind.campaign().takes(today, today)) {
      throw Refusal.conflict("campaigns.over");
    }
  }

  /**
   * Those of smaller numbers, the latest first.
   *
   * @param below a number
   */
  public List<ResponseRow> latest(String id, int below, int howMany, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    return em.createQuery(LATEST, CampaignResponse.class)
        .setParameter("campaign", get(id).id())
        .setParameter("below", below)
        .setMaxResults(howMany)
        .getResultStream()
        .map(CampaignResponse::row)
        .toList();
  }

  /** One person's answers; refused (404) where there are none. */
  public ResponseRow response(String id, String response, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    return Ids.read(response)
        .flatMap(this::response)
        .filter(it -> it.campaign() == get(id).id() && it.arrival() != null)
        .map(CampaignResponse::row)
        .orElseThrow(Campaigns::unknown);
  }

  /** How many count no more. */
  public long excluded(String id) {
    return em.createQuery(EXCLUDED, Long.class)
        .setParameter("campaign", get(id).id())
        .getSingleResult();
  }

  List<CampaignResponse> since(long campaign, int number, int howMany) {
    return em.createQuery(SINCE, CampaignResponse.class)
        .setParameter("campaign", campaign)
        .setParameter("since", number)
        .setMaxResults(howMany)
        .getResultList();
  }

  private CampaignRow row(Campaign campaign) {
    return campaign.row(answers(campaign));
  }

  /** Those that are added up already, and those of the last moments. */
  long answers(Campaign campaign) {
    return newest(campaign.id())
        + em.createQuery(WAITING, Long.class)
            .setParameter("campaign", campaign.id())
            .getSingleResult();
  }

  /** The largest number given so far, and so how many are added up; 0 before the first. */
  int newest(long campaign) {
    var newest =
        em.createQuery(NEWEST, Integer.class).setParameter("campaign", campaign).getSingleResult();
    return newest == null ? 0 : newest;
  }

  void add(Campaign campaign) {
    em.persist(campaign);
    em.flush(); // to be found under a lock within this transaction
  }

  void add(CampaignLink link) {
    em.persist(link);
    em.flush(); // the same
  }

  void add(CampaignResponse response) {
    em.persist(response);
  }

  Campaign get(String id) {
    return Ids.read(id).map(it -> em.find(Campaign.class, it)).orElseThrow(Campaigns::unknown);
  }

  Campaign toChange(String id) {
    return Ids.read(id)
        .map(it -> em.find(Campaign.class, it, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(Campaigns::unknown);
  }

  Stream<CampaignLink> linksOf(Campaign campaign) {
    return em.createQuery(LINKS, CampaignLink.class)
        .setParameter("campaign", campaign.id())
        .getResultStream();
  }

  /** What stands behind an address; refused (404) where nothing does. */
  Behind behind(String token) {
    return em.createQuery(BEHIND, Object[].class)
        .setParameter("token", token == null ? "" : token)
        .getResultStream()
        .findFirst()
        .map(it -> new Behind((CampaignLink) it[0], (Campaign) it[1]))
        .orElseThrow(Campaigns::unknown);
  }

  /**
   * The same for the many who answer at once, as it stood after the last change here; a change on
   * another server is seen within a minute.
   */
  @Transactional(TxType.SUPPORTS)
  Behind behindAsKept(String token) {
    if (kept.size() > MOST_KEPT) {
      kept.clear();
    }
    return kept.computeIfAbsent(token == null ? "" : token, it -> new Kept<>(() -> behind(it)))
        .value();
  }

  @Transactional(TxType.SUPPORTS)
  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CampaignDeed deed) {
    kept.values().forEach(Kept::drop);
  }

  CampaignLink link(long id) {
    return em.find(CampaignLink.class, id);
  }

  /** Those in which people may begin. */
  List<Campaign> asking(LocalDate today) {
    return em.createQuery(ASKING, Campaign.class)
        .setParameter("today", today)
        .setMaxResults(PAGE)
        .getResultList();
  }

  CampaignLink linkToChange(String campaign, String id) {
    return Ids.read(id)
        .map(it -> em.find(CampaignLink.class, it, LockModeType.PESSIMISTIC_WRITE))
        .filter(it -> Long.toString(it.campaign()).equals(campaign))
        .orElseThrow(Campaigns::unknown);
  }

  Optional<CampaignResponse> response(long id) {
    return Optional.ofNullable(em.find(CampaignResponse.class, id));
  }

  CampaignResponse responseToChange(String campaign, String id) {
    return Ids.read(id)
        .map(it -> em.find(CampaignResponse.class, it, LockModeType.PESSIMISTIC_WRITE))
        .filter(it -> Long.toString(it.campaign()).equals(campaign))
        .orElseThrow(Campaigns::unknown);
  }

  static Refusal unknown() {
    return Refusal.unknown("campaigns.unknown");
  }
}
