package bihuan.retention;

import bihuan.access.Accounts;
import bihuan.campaigns.PersonalAsking;
import bihuan.city.City;
import bihuan.evidence.Evidence;
import bihuan.joiners.Joiners;
import bihuan.ledger.Deed;
import bihuan.ledger.EntryFilter;
import bihuan.ledger.EntryRow;
import bihuan.ledger.Ledger;
import bihuan.letters.Letters;
import bihuan.loop.Issues;
import bihuan.mail.Outbox;
import bihuan.panel.Observers;
import bihuan.recusals.Recusals;
import bihuan.refiling.Refiling;
import bihuan.vault.Anonymous;
import bihuan.vault.Reporters;
import bihuan.ways.ToldPeople;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Destroys what has been kept for as long as its rule says. Nothing goes that an open issue, or one
 * that may still come back, has need of.
 */
@ApplicationScoped
@Transactional
public class Retention {

  private static final int BATCH = 200;

  @Inject Config config;
  @Inject Evidence evidence;
  @Inject Reporters reporters;
  @Inject Anonymous anonymous;
  @Inject Issues issues;
  @Inject Joiners joiners;
  @Inject Refiling refiling;
  @Inject Outbox outbox;
  @Inject ToldPeople told;
  @Inject Accounts accounts;
  @Inject Observers observers;
  @Inject Letters letters;
  @Inject Recusals recusals;
  @Inject PersonalAsking personalAsking;
  @Inject LogFiles logs;
  @Inject Ledger ledger;
  @Inject Event<Deed> deeds;

  /** For how many days a kind is kept. */
  public int days(Retained kind) {
    return config.getValue(kind.setting(), Integer.class);
  }

  /** All of a kind that is due; answers how many went, and puts it on record where any did. */
  public int destroy(Retained kind, Instant now) {
    var before = now.minus(Duration.ofDays(days(kind)));
    var count =
        switch (kind) {
          case DRAFTS -> drafts(before);
          case ORIGINALS ->
              each(
                  after -> evidence.subjectsWithOriginals(before, after, BATCH),
                  evidence::pare,
                  issues::needFiles,
                  before);
          case IDENTITIES ->
              each(
                  after -> reporters.enteredBefore(City.day(before), after, BATCH),
                  withWhatTheySaid(reporters::forget),
                  this::needReporters,
                  before);
          case QUERY_CODES ->
              each(
                  after -> anonymous.enteredBefore(City.day(before), after, BATCH),
                  withWhatTheySaid(anonymous::forget),
                  this::needReporters,
                  before);
          case ACCOUNTS -> accounts.eraseUnused(before);
          case MEMBERS -> members(City.day(before));
          case ASKED -> personalAsking.forget(City.day(before));
          case MESSAGES -> messages(before);
          case LOGS -> logs.clear(before);
        };
    if (count > 0) {
      deeds.fire(new Destroyed(kind, count, days(kind), now));
    }
    return count;
  }

  /** The newest destructions, newest first. */
  public List<DestructionRow> newest(int howMany) {
    var filter = new EntryFilter(null, Destroyed.Act.DESTROYED.name(), null, null, null);
    return ledger.newest(filter, 0, howMany).stream().map(Retention::row).toList();
  }

  private static DestructionRow row(EntryRow entry) {
    var facts = entry.facts();
    return new DestructionRow(
        entry.at(),
        Retained.valueOf(facts.get("kind")),
        facts.get("count"),
        facts.get("days"),
        entry.seal());
  }

  /** The files count; what they were to be linked with goes with them. */
  private int drafts(Instant before) {
    refiling.clearDrafts(before);
    return evidence.clearDrafts(before);
  }

  /** The messages count; that somebody was told on an occasion goes with them. */
  private int messages(Instant before) {
    told.clear(before);
    return outbox.clear(before);
  }

  /** That they served, and for how long, stays; who they were does not. */
  private int members(LocalDate before) {
    var left = observers.leftBefore(before);
    letters.forgetNames(left);
    recusals.forget(left);
    return observers.erase(left);
  }

  /** Whoever reported an issue or joined it, while it is not over. */
  private List<String> needReporters(List<String> pseudonyms, Instant before) {
    var subjects = issues.needFiles(joiners.subjectsUnder(pseudonyms), before);
    return Stream.concat(
            issues.needReporters(pseudonyms, before).stream(),
            joiners.pseudonymsAbout(pseudonyms, subjects).stream())
        .toList();
  }

  private Function<List<String>, Integer> withWhatTheySaid(
      Function<List<String>, Integer> destroying) {
    return pseudonyms -> {
      joiners.forget(pseudonyms);
      return destroying.apply(pseudonyms);
    };
  }

  private static int each(
      Function<String, List<String>> batches,
      Function<List<String>, Integer> destroying,
      BiFunction<List<String>, Instant, List<String>> needed,
      Instant before) {
    var count = 0;
    var batch = batches.apply("");
    while (!batch.isEmpty()) {
      var kept = needed.apply(batch, before);
      count += destroying.apply(batch.stream().filter(it -> !kept.contains(it)).toList());
      batch = batches.apply(batch.get(batch.size() - 1));
    }
    return count;
  }

  static Stream<Retained> all() {
    return Stream.of(Retained.values());
  }
}
