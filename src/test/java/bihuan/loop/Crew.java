package bihuan.loop;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Traces;
import bihuan.Visitor;
import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Those who prowl, and what they found together. */
final class Crew {

  private final URI root;
  private final Doors doors;
  private final Complaints all;
  private final ConfidedStory story;
  private final Visitor speaker;
  private final Collection<Prowler> prowlers = new CopyOnWriteArrayList<>();
  private final Collection<Prowler> searching = new CopyOnWriteArrayList<>();

  Crew(Doors doors, Visitor speaker, ConfidedStory story, Complaints all) {
    this.root = speaker.root();
    this.doors = doors;
    this.speaker = speaker;
    this.story = story;
    this.all = all;
  }

  /** Those who must find nothing that is forbidden to them. */
  Collection<Prowler> prowlers() {
    return prowlers;
  }

  /** Those who must find it, where it may be found. */
  Collection<Prowler> searching() {
    return searching;
  }

  Visitor speaker() {
    return speaker;
  }

  void hear(Runnable expectation) {
    all.hear(expectation);
  }

  Prowler prowler(String account) {
    return prowler(account, story.everything());
  }

  /** Who was not asked to go hears nothing of the round either. */
  Prowler prowler(String account, Traces traces) {
    if (!account.equals(story.visit.account())) {
      traces.add(Enlisting.ROUND);
    }
    var prowler = unheard(account, visitor(account), traces);
    prowlers.add(prowler);
    return prowler;
  }

  /** Somebody whose finds are told apart by whoever sends them. */
  Prowler unheard(String account, Visitor visitor, Traces traces) {
    return new Prowler(account, visitor, doors, traces, all);
  }

  Visitor visitor(String account) {
    return visitor(root, account);
  }

  static Visitor visitor(URI root, String account) {
    return account.isEmpty()
        ? Visitor.stranger(root, "zh-CN")
        : Visitor.signedIn(root, "zh-CN", account, "Demo-2026");
  }

  /**
   * Whoever may find it finds it with the same search: nothing of it was overlooked, and no page or
   * operation was left out.
   */
  void findsAll() {
    var found = new HashSet<String>();
    searching.forEach(it -> found.addAll(it.found()));
    hear(() -> assertThat(found).containsAll(story.readable().words()));

    var opened = new TreeSet<String>();
    Stream.concat(prowlers.stream(), searching.stream()).forEach(it -> opened.addAll(it.opened()));
    hear(() -> assertThat(opened).containsAll(doors.pages()));
    hear(
        () ->
            assertThat(doors.operations().reads().map(it -> it.path()))
                .isNotEmpty()
                .isSubsetOf(opened));
  }
}
