package bihuan.notices;

import bihuan.Ids;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.calendar.Calendars;
import bihuan.city.City;
import bihuan.vault.Reporters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * All notices, each for its reader alone: those addressed to the account in its office, and those
 * to the pseudonyms it reports under.
 */
@ApplicationScoped
@Transactional
public class Notices {

  /** Rows of one page. */
  public static final int PAGE = 30;

  /** Counts end here; a page says "99+". */
  public static final int COUNTED = 100;

  private static final String LIST =
      """
      select n from Notice n
      where n.address in :addresses and (n.at < :at or (n.at = :at and n.id < :id))
      order by n.at desc, n.id desc
      """;

  private static final String LIST_UNREAD =
      """
      select n from Notice n
      where n.address in :addresses and n.readAt is null
        and (n.at < :at or (n.at = :at and n.id < :id))
      order by n.at desc, n.id desc
      """;

  private static final String UNREAD =
      "select n.id from Notice n where n.address in :addresses and n.readAt is null";

  private static final String READ_OWN =
      "update Notice n set n.readAt = :now where n.address = :address and n.readAt is null";

  private static final String READ_AS_REPORTER =
      "update Notice n set n.readAt = n.at where n.address in :addresses and n.readAt is null";

  private static final String SETTLE =
      """
      update Notice n set n.readAt = n.at
      where n.subject = :subject and n.readAt is null and n.type in :tasks
      """;

  private static final String THESE =
      "select n from Notice n where n.id in :ids and n.readAt is null";

  private static final String TO_DO =
      """
      select n.id from Notice n
      where n.address = :address and n.readAt is null and n.type in :tasks
      """;

  private static final List<NoticeType> TASKS =
      Stream.of(NoticeType.values()).filter(NoticeType::isTask).toList();

  @PersistenceContext EntityManager em;

  @Inject Reporters reporters;
  @Inject Calendars calendars;
  @Inject Clock clock;
  @Inject Event<NoticeWritten> written;

  /**
   * One page, the newest first.
   *
   * @param after {@code next} of the page before, empty for the first
   */
  public NoticeList list(Actor reader, boolean unreadOnly, String after) {
    var from = Place.of(after);
    var found =
        em.createQuery(unreadOnly ? LIST_UNREAD : LIST, Notice.class)
            .setParameter("addresses", addressesOf(reader))
            .setParameter("at", from.at())
            .setParameter("id", from.id())
            .setMaxResults(PAGE + 1)
            .getResultStream()
            .map(this::row)
            .toList();
    var rows = found.subList(0, Math.min(PAGE, found.size()));
    return new NoticeList(
        List.copyOf(rows), found.size() > PAGE ? Place.of(rows.get(PAGE - 1)).toString() : null);
  }

  /** How many are unread, counted to {@link #COUNTED} and no further. */
  public int unread(Actor reader) {
    if (reader.role() == Role.NONE) {
      return 0;
    }
    return em.createQuery(UNREAD, Long.class)
        .setParameter("addresses", addressesOf(reader))
        .setMaxResults(COUNTED)
        .getResultList()
        .size();
  }

  /** Marks one as read; unknown to whoever it is not addressed to. */
  public NoticeRow read(String id, By reader) {
    var addresses = addressesOf(reader.actor());
    var notice = Ids.read(id).map(it -> em.find(Notice.class, it)).orElse(null);
    if (notice == null || !addresses.contains(notice.address())) {
      throw Refusal.unknown("notices.unknown");
    }
    notice.read(NoticeAddress.of(reader.actor()), reader.at());
    return row(notice);
  }

  private NoticeRow row(Notice notice) {
    var today = City.day(clock.instant());
    return notice.row(it -> calendars.isProvisional(today, it));
  }

  /** Marks all as read. */
  public void readAll(By reader) {
    var addresses = addressesOf(reader.actor());
    em.createQuery(READ_OWN)
        .setParameter("now", reader.at())
        .setParameter("address", addresses.get(0))
        .executeUpdate();
    var others = addresses.subList(1, addresses.size());
    if (!others.isEmpty()) {
      em.createQuery(READ_AS_REPORTER).setParameter("addresses", others).executeUpdate();
    }
  }

  /** It moved on: what was to be done about it is no longer to be done. */
  void settle(String subject) {
    em.createQuery(SETTLE)
        .setParameter("subject", subject)
        .setParameter("tasks", TASKS)
        .executeUpdate();
  }

  void add(Notice notice) {
    em.persist(notice);
    written.fire(notice.written());
  }

  /** Where an account is told, in its office and unit. */
  public String addressOf(Actor actor) {
    return NoticeAddress.of(actor).text();
  }

  /** Those of these that are still to be read, in no order. */
  public List<NoticeRow> unreadOf(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(THESE, Notice.class)
            .setParameter("ids", ids)
            .getResultStream()
            .map(this::row)
            .toList();
  }

  /** How much there is to be done at this address, counted to {@link #COUNTED} and no further. */
  public int toDo(String address) {
    return em.createQuery(TO_DO, Long.class)
        .setParameter("address", address)
        .setParameter("tasks", TASKS)
        .setMaxResults(COUNTED)
        .getResultList()
        .size();
  }

  /** Their own first. Whoever works for a unit reads nothing as a reporter, as in the loop. */
  private List<String> addressesOf(Actor reader) {
    if (reader.role() == Role.NONE) {
      throw Refusal.forbidden("notices.signIn");
    }
    var own = Stream.of(NoticeAddress.of(reader).text());
    return reader.role().isOfUnit()
        ? own.toList()
        : Stream.concat(own, reporters.pseudonymsOf(reader).stream()).toList();
  }

  /** Where a page begins: behind this one. */
  private record Place(Instant at, long id) {

    private static final Place NEWEST = new Place(Instant.parse("9000-01-01T00:00:00Z"), 0);

    static Place of(NoticeRow row) {
      return new Place(row.at(), Long.parseLong(row.id()));
    }

    static Place of(String text) {
      if (text == null || !text.matches("\\d{1,17}-\\d{1,19}")) {
        return NEWEST;
      }
      var cut = text.indexOf('-');
      var micros = Long.parseLong(text, 0, cut, 10);
      var at = Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000);
      return Ids.read(text.substring(cut + 1)).map(it -> new Place(at, it)).orElse(NEWEST);
    }

    @Override
    public String toString() {
      return at.getEpochSecond() * 1_000_000 + at.getNano() / 1000 + "-" + id;
    }
  }
}
