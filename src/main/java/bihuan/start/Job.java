package bihuan.start;

/**
 * Something that repeats; {@link Repeating} finds it and does it. It is safe to be done twice, and
 * takes up what a round that was cut short has left.
 */
public interface Job {

  /** Under which it stands in the table of leases and in the log; of at most 40 letters. */
  String name();

  Rhythm rhythm();

  /** One round. */
  void run();

  /** Whether each server does it for itself, such as for files of its own, and needs no lease. */
  default boolean isOfEachServer() {
    return false;
  }
}
