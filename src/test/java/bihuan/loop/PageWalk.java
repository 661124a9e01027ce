package bihuan.loop;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Answer;
import bihuan.Links;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** Every page, bare and with each of some issues, and where their links lead. */
final class PageWalk {

  private final Prowler prowler;
  private final List<String> numbers;
  private final ArrayDeque<String> next = new ArrayDeque<>();

  PageWalk(Prowler prowler, List<String> numbers) {
    this.prowler = prowler;
    this.numbers = numbers;
  }

  void walk() {
    var doors = prowler.doors();
    doors.pages().forEach(it -> next.add(Doors.whole(it)));
    numbers.forEach(
        number -> doors.aboutIssues().forEach(it -> next.add(it + "?number=" + number)));
    var seen = new HashSet<String>();
    while (!next.isEmpty()) {
      var path = next.poll();
      if (isPage(path) && !isOfOthers(path, numbers) && seen.add(kind(path))) {
        visit(path);
      }
    }
  }

  private void visit(String path) {
    var answer = prowler.open(path);
    prowler.hear(() -> assertThat(answer.status()).as(path).isLessThan(500));
    if (answer.status() == 200) {
      next.addAll(Links.within(prowler.root(), path, answer));
    } else if (answer.status() == 302) {
      follow(path, answer, next);
    }
  }

  private void follow(String path, Answer answer, Collection<String> next) {
    var to = prowler.root().relativize(prowler.root().resolve(answer.header("Location")));
    if (!to.getPath().startsWith("access/")) {
      prowler.noteOpened(path.replaceFirst("\\?.*", ""));
    }
    next.add(to.toString());
  }

  /**
   * Leaving would end the visit, and another language would change it; files and sheets are read by
   * their operations.
   */
  static boolean isPage(String path) {
    return path.contains(".xhtml")
        && !path.contains("sign-out")
        && !path.contains("lang=")
        && !path.contains("jakarta.faces");
  }

  private static boolean isOfOthers(String path, List<String> numbers) {
    return Reading.NUMBER.matcher(path).results().anyMatch(it -> !numbers.contains(it.group()));
  }

  /** One of a kind is enough, but where an issue is named each is another. */
  private static String kind(String path) {
    return Reading.NUMBER.matcher(path).find() ? path : path.replaceAll("=[^&]*", "=");
  }
}
