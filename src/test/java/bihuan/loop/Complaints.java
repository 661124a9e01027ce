package bihuan.loop;

import java.util.ArrayList;
import java.util.List;

/** Hears whatever is not as it should be, and goes on: a leak does not hide the next one. */
final class Complaints {

  private final List<String> heard = new ArrayList<>();

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
