package bihuan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * All that is wrong with what somebody entered, each at its field, so that it is said at once and
 * not one after the other.
 */
public final class Faults {

  private final List<Refusal> found = new ArrayList<>();

  /** Something is wrong at this field (the property's name). */
  public void add(String field, String key, Object... details) {
    found.add(Refusal.invalid(key, details).at(field));
  }

  /** Something is wrong at this field unless that holds. */
  public void require(boolean holds, String field, String key, Object... details) {
    if (!holds) {
      add(field, key, details);
    }
  }

  /** What is made, or empty where it was refused; the refusal is kept with the others. */
  public <T> Optional<T> heed(Supplier<T> attempt) {
    try {
      return Optional.of(attempt.get());
    } catch (Refusal refusal) {
      found.addAll(refusal.all());
      return Optional.empty();
    }
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Refuses with everything that is wrong; does nothing where nothing is. */
  public void refuse() {
    if (!found.isEmpty()) {
      throw Refusal.of(found);
    }
  }
}
