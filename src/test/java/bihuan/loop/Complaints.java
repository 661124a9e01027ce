package bihuan.loop;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears whatever is not as it should be, and goes on: a leak does not hide the next one. */
final class Complaints {

  private final List<String> heard = new CopyOnWriteArrayList<>();

  void hear(Runnable expectation) {
    try {
      expectation.run();
    } catch (AssertionError e) {
      heard.add(e.getMessage());
    }
  }

  List<String> all() {
    return heard;
  }
}
