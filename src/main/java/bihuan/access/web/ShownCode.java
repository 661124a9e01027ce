package bihuan.access.web;

import java.util.Optional;

/**
 * A right query code that came with this request. Rooms above know codes; the door asks them, so
 * that nobody who has one waits because of others at the same address.
 */
public interface ShownCode {

  /** Empty where none came; refused where it is wrong. */
  Optional<String> pseudonym();
}
