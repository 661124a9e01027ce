package bihuan.loop;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Answer;
import bihuan.Traces;
import bihuan.Visitor;
import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Somebody who wants to know who spoke, and tries the doors of the product: pages and the links on
 * them, REST operations, filters, words, files, sheets, and errors.
 */
final class Prowler {

  private final String who;
  private final Visitor visitor;
  private final Doors doors;
  private final Traces forbidden;
  private final Complaints all;
  private final Set<String> leaks = new TreeSet<>();
  private final Set<String> found = new HashSet<>();
  private final Set<String> opened = new TreeSet<>();
  private Traces sought = new Traces();

  /**
   * @param forbidden what they must not find
   * @param all hears whatever is not as it should be
   */
  Prowler(String who, Visitor visitor, Doors doors, Traces forbidden, Complaints all) {
    this.who = who;
    this.visitor = visitor;
    this.doors = doors;
    this.forbidden = forbidden;
    this.all = all;
  }

  /** That these are there to be found is noted from now on, whether they may be or not. */
  Prowler seeking(Traces traces) {
    sought = traces;
    return this;
  }

  String who() {
    return who;
  }

  Doors doors() {
    return doors;
  }

  URI root() {
    return visitor.root();
  }

  /** All forbidden that was found anywhere, by the request that found it. */
  Set<String> leaks() {
    return leaks;
  }

  /** All that was found but in these rooms, where people are named who may have said nothing. */
  Set<String> leaksOutside(String... rooms) {
    var outside = new TreeSet<>(leaks);
    outside.removeIf(
        leak -> Stream.of(rooms).anyMatch(it -> leak.matches("(?s).* (api/)?" + it + "\\b.*")));
    return outside;
  }

  /** What was sought and found. */
  Set<String> found() {
    return found;
  }

  /** The pages that opened, and the operations that answered. */
  Set<String> opened() {
    return opened;
  }

  void noteOpened(String pageOrOperation) {
    opened.add(pageOrOperation);
  }

  void hear(Runnable expectation) {
    all.hear(expectation);
  }

  Answer get(String path, String... headers) {
    return noted(visitor.get(path, headers));
  }

  Answer send(String method, String path, String json) {
    return noted(visitor.send(method, path, json));
  }

  Answer submit(String path, Map<String, String> fields) {
    return noted(visitor.submit(path, fields));
  }

  /** One page by its address. */
  Answer open(String path) {
    var answer = get(path);
    if (answer.status() == 200) {
      noteOpened(path.replaceFirst("\\?.*", ""));
    }
    return answer;
  }

  Prowler openPages(List<String> numbers) {
    new PageWalk(this, numbers).walk();
    return this;
  }

  Prowler readAll(Map<String, List<String>> values) {
    new OperationWalk(this, values).walk();
    return this;
  }

  /** The files in all their copies; originals are unknown. */
  Prowler openFiles(String number, List<String> files) {
    for (var file : files) {
      var path = "api/issues/" + number + "/evidence/" + file;
      get(path);
      get(path + "?download=true");
      get(path + "/thumbnail");
      hear(() -> assertThat(get(path + "?original=true").status()).as(path).isEqualTo(404));
    }
    return this;
  }

  Prowler sift(Map<String, List<String>> filters) {
    new ListProbe(this).sift(filters);
    return this;
  }

  Prowler sortAndWiden(List<String> hidden) {
    new ListProbe(this).sortAndWiden(hidden);
    return this;
  }

  Prowler lookFor(Collection<String> words, List<String> numbers) {
    new ListProbe(this).lookFor(words, numbers);
    return this;
  }

  Prowler knockAt(String foreign, String unknown) {
    new Knocking(this).knockAt(foreign, unknown);
    return this;
  }

  Prowler mumble(String account) {
    new Knocking(this).mumble(account);
    return this;
  }

  private Answer noted(Answer answer) {
    for (var it : forbidden.in(answer)) {
      leaks.add(who + ": " + it + " in " + answer);
    }
    found.addAll(sought.in(answer));
    return answer;
  }
}
