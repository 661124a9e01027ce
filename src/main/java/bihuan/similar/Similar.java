package bihuan.similar;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which issues resemble each other, and which say certain words.
 *
 * <p>The index is written after the transaction and brought to disk every few seconds; a process
 * that dies loses the last of it. On start, and whenever {@link #isWhole} says no, whoever owns the
 * issues asks {@link #upTo}: where it answers, {@link #catchUp} with every issue changed at or
 * after; where it does not, {@link #rebuild} with all.
 */
@ApplicationScoped
public class Similar {

  private static final Logger LOG = System.getLogger(Similar.class.getName());

  /** No transaction takes longer: what was changed earlier than so long ago has been put. */
  private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(15);

  /** Issues of which it is remembered how the index knows them; some kilobytes each. */
  private static final int MOST_LATELY = 1_000;

  @Inject
  @ConfigProperty(name = "bihuan.data", defaultValue = "${user.home}/.bihuan")
  String data;

  @Inject Clock clock;
  @Inject Event<IndexedIssue> known;

  private final Map<String, IndexedIssue> lately = new ConcurrentHashMap<>();

  private Index index;

  @PostConstruct
  void open() {
    index = Index.open(Path.of(data, "index"));
  }

  @PreDestroy
  void close() {
    commit();
    index.close();
  }

  /** Learns an issue, or what is new about it, once the transaction at hand has succeeded. */
  public void put(IndexedIssue issue) {
    known.fire(issue);
  }

  /** Most moves change nothing that is looked for, and words are slow to take apart. */
  void write(@Observes(during = TransactionPhase.AFTER_SUCCESS) IndexedIssue issue) {
    if (lately.size() > MOST_LATELY) {
      lately.clear();
    }
    orStartAnew(() -> lately.compute(issue.number(), (number, before) -> written(issue, before)));
  }

  /** One after the other for each issue: what is remembered is what the index holds. */
  private IndexedIssue written(IndexedIssue issue, IndexedIssue before) {
    if (!issue.equals(before)) {
      index.put(issue);
    }
    return issue;
  }

  /**
   * The issues that resemble what is asked, most alike first. Whether this reader may see them at
   * all is for the caller to ask; how they rank tells nothing beyond the scope.
   */
  public List<Likeness> like(LikenessQuery asked, Scope scope, int most) {
    return index.read(new LikenessSearch(asked, scope, most));
  }

  /** The numbers of issues that say these words, carry this code or begin with this number. */
  public List<String> find(String words, Scope scope, int most) {
    return index.read(new WordSearch(words, scope, most));
  }

  /** All that changed before this instant is in the index; empty where it has to be rebuilt. */
  public Optional<Instant> upTo() {
    return index.upTo();
  }

  /** Whether the index has been caught up or rebuilt since it was opened, and lives. */
  public boolean isWhole() {
    return index.isWhole();
  }

  /** Puts every issue that changed at or after {@link #upTo}. */
  public void catchUp(Stream<IndexedIssue> changed) {
    index.catchUp(changed, before(clock.instant()));
    lately.clear();
  }

  /** Forgets everything and puts all issues. */
  public void rebuild(Stream<IndexedIssue> all) {
    index.rebuild(all, before(clock.instant()));
    lately.clear();
  }

  void commit() {
    orStartAnew(() -> index.commit(before(clock.instant())));
  }

  private static Instant before(Instant now) {
    return now.minus(LONGEST_TRANSACTION);
  }

  /** An index that cannot be written is worth less than an issue that can be filed. */
  private void orStartAnew(Runnable writing) {
    try {
      writing.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The index could not be written and has to be rebuilt", e);
      lately.clear();
      index.startAnew();
    }
  }
}
