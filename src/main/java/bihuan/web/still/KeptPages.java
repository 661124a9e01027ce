package bihuan.web.still;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The pages as they were made last, by what they are asked for and in which look. */
@ApplicationScoped
public class KeptPages {

  private volatile Map<String, KeptPage> shelf = new ConcurrentHashMap<>();

  /**
   * To look in and to put into: a page that is still being made while all are dropped goes to a
   * shelf that nobody looks at any more.
   */
  Map<String, KeptPage> shelf() {
    return shelf;
  }

  /** What they show has changed. */
  public void drop() {
    shelf = new ConcurrentHashMap<>();
  }
}
