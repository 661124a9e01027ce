package bihuan.loop;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Answer;
import bihuan.Operations.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every operation that reads, with each of some values in its path, and where there are none, with
 * the ids that a list of such things named.
 */
final class OperationWalk {

  private static final Pattern PLACE = Pattern.compile("([^/]+)/\\{([^}]+)}");
  private static final Pattern ID = Pattern.compile("\"id\":\"?([^\",}]+)");
  private static final int SAMPLES = 2;

  private final Prowler prowler;
  private final Map<String, List<String>> values;
  private final Map<String, List<String>> listed = new HashMap<>();

  OperationWalk(Prowler prowler, Map<String, List<String>> values) {
    this.prowler = prowler;
    this.values = values;
  }

  void walk() {
    prowler
        .doors()
        .operations()
        .reads()
        .sorted(Comparator.comparing(OperationWalk::depth).thenComparing(Operation::path))
        .forEach(this::read);
  }

  /** Lists come before what they list. */
  private static long depth(Operation operation) {
    return operation.path().chars().filter(it -> it == '{').count();
  }

  private void read(Operation operation) {
    for (var bare : operation.addresses(known(operation, values, listed))) {
      var address = Doors.whole(bare);
      var answer = prowler.get(address);
      prowler.hear(() -> assertThat(answer.status()).as(address).isLessThan(500));
      if (answer.status() < 300) {
        prowler.noteOpened(operation.path());
        listed.computeIfAbsent(lastOf(bare), it -> new ArrayList<>()).addAll(idsIn(answer));
      }
    }
  }

  static Map<String, List<String>> known(
      Operation operation, Map<String, List<String>> values, Map<String, List<String>> listed) {
    var known = new HashMap<>(values);
    var name = PLACE.matcher(operation.path());
    while (name.find()) {
      var ids = listed.getOrDefault(name.group(1), List.of());
      known.merge(name.group(2), ids, OperationWalk::both);
    }
    return known;
  }

  private static List<String> both(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream().limit(SAMPLES)).distinct().toList();
  }

  private static String lastOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static List<String> idsIn(Answer answer) {
    return ID.matcher(answer.text()).results().map(it -> it.group(1)).toList();
  }
}
