package bihuan.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/**
 * What the product said it has done: to be found again, whatever happened to the server in between.
 * What was cut off may have been done or not, and nobody goes on with it.
 */
class Kept {

  private static final Pattern VALUE = Pattern.compile("\"value\":\"(\\d+)\"");

  private final Map<String, Set<Step>> issues = new ConcurrentHashMap<>();
  private final Map<Step, Queue<String>> waiting = new EnumMap<>(Step.class);
  private final Map<String, String> files = new ConcurrentHashMap<>();
  private final Map<String, Integer> journals = new ConcurrentHashMap<>();

  Kept() {
    for (var it : Step.values()) {
      waiting.put(it, new ConcurrentLinkedQueue<>());
    }
  }

  void filed(String number) {
    issues.put(number, EnumSet.noneOf(Step.class));
    waiting.get(Step.ACCEPT).add(number);
  }

  /** An issue that waits for this step, null for none. */
  String next(Step step) {
    return waiting.get(step).poll();
  }

  void moved(String number, Step step) {
    issues.get(number).add(step);
    if (step.ordinal() + 1 < Step.values().length) {
      waiting.get(Step.values()[step.ordinal() + 1]).add(number);
    }
  }

  void uploaded(String draft, String id) {
    files.put(draft, id);
  }

  void written(String journal, int value) {
    journals.put(journal, value);
  }

  int count() {
    return issues.size()
        + issues.values().stream().mapToInt(Set::size).sum()
        + files.size()
        + journals.size();
  }

  /** What is not there, in words. */
  List<String> missing(Visitor office, Visitor observer) throws IOException, InterruptedException {
    var missing = new ArrayList<String>();
    for (var it : issues.entrySet()) {
      if (office.get("api/issues/" + it.getKey()).statusCode() != 200) {
        missing.add("issue " + it.getKey());
      }
      for (var step : it.getValue()) {
        if (!step.isFound(it.getKey(), office)) {
          missing.add(step + " of " + it.getKey());
        }
      }
    }
    for (var it : files.entrySet()) {
      var there = observer.get("api/drafts/" + it.getKey() + "/files").body();
      if (!there.contains('"' + it.getValue() + '"')) {
        missing.add("file " + it.getValue());
      }
    }
    for (var it : journals.entrySet()) {
      if (value(observer.get("api/journeys/" + it.getKey()).body()) < it.getValue()) {
        missing.add("journal " + it.getKey() + " at " + it.getValue());
      }
    }
    return missing;
  }

  private static int value(String journal) {
    var found = VALUE.matcher(journal);
    return found.find() ? Integer.parseInt(found.group(1)) : -1;
  }
}
