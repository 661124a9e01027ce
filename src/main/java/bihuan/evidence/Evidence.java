package bihuan.evidence;

import bihuan.Ids;
import bihuan.Refusal;
import bihuan.access.By;
import bihuan.evidence.cleaning.RawFile;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * All files kept for issues and drafts. Who may see which is decided by whoever asks: this door is
 * not locked, and it leads to no address of its own.
 */
@ApplicationScoped
@Transactional
public class Evidence {

  /** Files a subject may have for one purpose. */
  public static final int MOST_FILES = 20;

  /** A content may be on the disk before anything refers to it. */
  private static final Duration LIFE_OF_WHAT_IS_NOBODYS = Duration.ofDays(2);

  /** Anybody may draft; together they may not fill the disk. */
  private static final long MOST_IN_DRAFTS = 5L << 30;

  private static final Logger LOG = System.getLogger(Evidence.class.getName());

  private static final SecureRandom CHANCE = new SecureRandom();

  private static final String OF =
      "select e from Exhibit e where e.subject = :subject order by e.number, e.id";

  /** Ids are of chance. */
  private static final String OF_SEVERAL =
      "select e from Exhibit e where e.subject in :subjects order by e.id";

  private static final String COUNT =
      "select count(e) from Exhibit e where e.subject = :subject and e.purpose = :purpose";

  private static final String LAST_NUMBER =
      "select coalesce(max(e.number), 0) from Exhibit e where e.subject = :subject";

  private static final String SIZE_OF_DRAFTS =
      "select coalesce(sum(e.size), 0L) from Exhibit e where e.subject like 'draft %'";

  private static final String OLD_DRAFTS =
      "select e from Exhibit e where e.subject like 'draft %' and e.at < :before";

  private static final String SUBJECTS_WITH_ORIGINALS =
      """
      select distinct e.subject from Exhibit e
      where e.pared = false and e.at < :before and e.subject > :after and e.subject not like 'draft %'
      order by e.subject
      """;

  private static final String WITH_ORIGINALS =
      "select e from Exhibit e where e.subject in :subjects and e.pared = false";

  private static final String OF_OLD_CLEANING =
      "select e from Exhibit e where e.cleaning < :cleaning order by e.cleaning, e.id";

  private static final String[] REFERENCES = {
    "select count(e) from Exhibit e where e.original = :hash",
    "select count(e) from Exhibit e where e.clean = :hash",
    "select count(e) from Exhibit e where e.thumbnail = :hash"
  };

  @PersistenceContext EntityManager em;

  @Inject Examination examination;
  @Inject Store store;
  @Inject Event<Deed> deeds;

  /**
   * A token under which files may be kept before their subject exists; whoever knows it owns them.
   */
  public static String draftToken() {
    var chance = new byte[18];
    CHANCE.nextBytes(chance);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(chance);
  }

  /** The subject of a draft's files. */
  public static String draft(String token) {
    return Subject.DRAFT + token;
  }

  /**
   * Checks, cleans and keeps a file. Refuses by name what is too large, empty, broken, encrypted,
   * disguised, dangerous or of no accepted form; nothing is kept then. What the same hand sent
   * before, because no answer came, is answered again and there once.
   *
   * @param subject {@code issue 2026-000042} or {@link #draft}
   */
  public FileRow keep(Upload upload, String subject, Purpose purpose, By by) {
    return keep(upload, subject, purpose, Instant.EPOCH, by);
  }

  /**
   * The same.
   *
   * @param since what was sent before that is not this: a turn asks for proof of its own
   */
  public FileRow keep(Upload upload, String subject, Purpose purpose, Instant since, By by) {
    var about = new Subject(subject);
    requireRoom(about, purpose, 1);
    var stored = examination.of(upload);
    var same =
        exhibits(subject).stream()
            .filter(it -> it.is(stored, purpose, by) && !it.row().at().isBefore(since))
            .findFirst();
    if (same.isPresent()) {
      return same.get().row();
    }
    var exhibit = Exhibit.of(about, purpose, lastNumber(about) + 1, stored, by);
    em.persist(exhibit);
    if (about.isOnRecord()) {
      deeds.fire(exhibit.kept());
    }
    return exhibit.row();
  }

  /** The files of a subject in the order they came. */
  public List<FileRow> of(String subject) {
    return exhibits(subject).stream().map(Exhibit::row).toList();
  }

  /**
   * The cleaned copies of a subject's files, in the order the files came, for whoever may not know
   * the originals: form and size are the copy's; who handed it in and when is left out.
   */
  public List<FileRow> copiesOf(String subject) {
    return exhibits(subject).stream().flatMap(it -> it.copyRow(store).stream()).toList();
  }

  /** The same of several subjects at once, in an order that tells neither when nor of which. */
  public List<FileRow> copiesOf(List<String> subjects) {
    return subjects.isEmpty()
        ? List.of()
        : em.createQuery(OF_SEVERAL, Exhibit.class)
            .setParameter("subjects", subjects)
            .getResultStream()
            .flatMap(it -> it.copyRow(store).stream())
            .toList();
  }

  /** One file, for a caller who asks what it is about before opening it. */
  public Optional<FileRow> find(String id) {
    return exhibit(id).map(Exhibit::row);
  }

  /** Refuses as unknown where there is no such file or no such copy of it. */
  public FileCopy open(String id, CopyKind kind) {
    return get(id).copy(kind, store);
  }

  /**
   * Hands a draft's files over to the subject it became, in the transaction that files it; from now
   * on they are on record as kept by this actor at this moment.
   */
  public List<FileRow> adopt(String draftToken, String subject, By by) {
    var to = new Subject(subject);
    var adopted = exhibits(new Subject(draft(draftToken)).name());
    if (adopted.isEmpty()) {
      return List.of();
    }
    var number = lastNumber(to);
    for (var it : adopted) {
      var kept = it.adopt(to, ++number, by);
      if (to.isOnRecord()) {
        deeds.fire(kept);
      }
    }
    return adopted.stream().map(Exhibit::row).toList();
  }

  /**
   * Puts the cleaned copy of a file into a draft, as if it had been handed in anew: nothing about
   * it leads back. What could not be cleaned is left out.
   */
  public void copy(String id, String draftToken, Purpose purpose, By by) {
    var to = new Subject(draft(draftToken));
    requireRoom(to, purpose, 1);
    get(id).copiedTo(to, purpose, lastNumber(to) + 1, store, by).ifPresent(em::persist);
  }

  /**
   * Takes a file away again: from a draft, by whoever knows its token; from anything else by
   * whoever handed it in, as long as the caller knows it was not submitted yet.
   */
  public void forget(String subject, String id, By by) {
    var about = new Subject(subject);
    var exhibit =
        exhibit(id)
            .filter(it -> it.row().subject().equals(about.name()))
            .filter(it -> !about.isOnRecord() || it.wasKeptBy(by))
            .orElseThrow(() -> Refusal.unknown("evidence.unknown"));
    em.remove(exhibit);
    if (about.isOnRecord()) {
      deeds.fire(exhibit.removed(by));
    }
  }

  /** Clears drafts that nobody has filed since; answers how many files went. */
  public int clearDrafts(Instant before) {
    var old =
        em.createQuery(OLD_DRAFTS, Exhibit.class).setParameter("before", before).getResultList();
    old.forEach(em::remove);
    return old.size();
  }

  /** Clears contents that nothing refers to; once a day. Answers how many went. */
  public int sweep(Instant now) {
    return store.sweep(now.minus(LIFE_OF_WHAT_IS_NOBODYS), this::isReferredTo);
  }

  /**
   * What has originals that came before this moment, by name, from behind this one on; drafts are
   * cleared otherwise.
   */
  public List<String> subjectsWithOriginals(Instant before, String after, int howMany) {
    return em.createQuery(SUBJECTS_WITH_ORIGINALS, String.class)
        .setParameter("before", before)
        .setParameter("after", after)
        .setMaxResults(howMany)
        .getResultList();
  }

  /**
   * Destroys the originals of these subjects: of each file the cleaned copy stays, and nothing of
   * one that has none. Answers how many went.
   */
  public int pare(List<String> subjects) {
    if (subjects.isEmpty()) {
      return 0;
    }
    var whole =
        em.createQuery(WITH_ORIGINALS, Exhibit.class)
            .setParameter("subjects", subjects)
            .getResultList();
    for (var it : whole) {
      if (!it.pare(store)) {
        em.remove(it);
      }
    }
    return whole.size();
  }

  /**
   * Makes the copies of some files anew that are from an earlier way of cleaning; false where none
   * is left. One whose copies cannot be made is handed on no more.
   */
  boolean renew(int some) {
    var old =
        em.createQuery(OF_OLD_CLEANING, Exhibit.class)
            .setParameter("cleaning", RawFile.CLEANING)
            .setMaxResults(some)
            .getResultList();
    old.forEach(this::renew);
    return !old.isEmpty();
  }

  private void renew(Exhibit old) {
    try {
      old.copiedAs(examination.again(old.original()));
    } catch (Refusal | UncheckedIOException e) {
      LOG.log(Level.WARNING, "no cleaned copy of file " + old.row().id(), e);
      old.isWithheld();
    }
  }

  private boolean isReferredTo(String hash) {
    for (var references : REFERENCES) {
      if (em.createQuery(references, Long.class).setParameter("hash", hash).getSingleResult() > 0) {
        return true;
      }
    }
    return false;
  }

  private void requireRoom(Subject about, Purpose purpose, int more) {
    var there =
        em.createQuery(COUNT, Long.class)
            .setParameter("subject", about.name())
            .setParameter("purpose", purpose)
            .getSingleResult();
    if (there + more > MOST_FILES) {
      throw Refusal.invalid("evidence.tooMany", MOST_FILES);
    }
    if (about.isDraft()
        && em.createQuery(SIZE_OF_DRAFTS, Number.class).getSingleResult().longValue()
            > MOST_IN_DRAFTS) {
      throw Refusal.tooMany("evidence.draftsFull");
    }
  }

  private int lastNumber(Subject about) {
    return em.createQuery(LAST_NUMBER, Number.class)
        .setParameter("subject", about.name())
        .getSingleResult()
        .intValue();
  }

  private List<Exhibit> exhibits(String subject) {
    return em.createQuery(OF, Exhibit.class).setParameter("subject", subject).getResultList();
  }

  private Exhibit get(String id) {
    return exhibit(id).orElseThrow(() -> Refusal.unknown("evidence.unknown"));
  }

  private Optional<Exhibit> exhibit(String id) {
    return Ids.read(id).map(it -> em.find(Exhibit.class, it));
  }
}
