package bihuan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one way of saying no: on what ground, in which words (a key of the bundles with its details),
 * and at which field. Nothing has changed when a refusal arrives.
 */
public class Refusal extends RuntimeException {

  /** Why not; decides the HTTP status: 404, 403, 409, 422, 413, 429. */
  public enum Ground {
    UNKNOWN,
    FORBIDDEN,
    CONFLICT,
    INVALID,
    TOO_LARGE,
    TOO_MANY
  }

  private final Ground ground;
  private final String key;
  private final transient Object[] details;
  private final String field;
  private final transient List<Refusal> others;

  private Refusal(Ground ground, String field, String key, Object... details) {
    this(ground, field, List.of(), key, details);
  }

  private Refusal(
      Ground ground, String field, List<Refusal> others, String key, Object... details) {
    super(key);
    this.others = others;
    this.ground = ground;
    this.field = field;
    this.key = key;
    this.details = details;
  }

  /** There is no such thing, or none that this reader may know of. */
  public static Refusal unknown(String key, Object... details) {
    return new Refusal(Ground.UNKNOWN, null, key, details);
  }

  public static Refusal forbidden(String key, Object... details) {
    return new Refusal(Ground.FORBIDDEN, null, key, details);
  }

  /** It stands elsewhere by now. */
  public static Refusal conflict(String key, Object... details) {
    return new Refusal(Ground.CONFLICT, null, key, details);
  }

  public static Refusal invalid(String key, Object... details) {
    return new Refusal(Ground.INVALID, null, key, details);
  }

  public static Refusal tooLarge(String key, Object... details) {
    return new Refusal(Ground.TOO_LARGE, null, key, details);
  }

  public static Refusal tooMany(String key, Object... details) {
    return new Refusal(Ground.TOO_MANY, null, key, details);
  }

  /** All of them at once, on the ground and in the words of the first; see {@link Faults}. */
  static Refusal of(List<Refusal> all) {
    var first = all.get(0);
    var others = List.copyOf(all.subList(1, all.size()));
    return new Refusal(first.ground, first.field, others, first.key, first.details);
  }

  /** The same refusal, said at the field (the property's name) that caused it. */
  public Refusal at(String field) {
    return new Refusal(ground, field, others, key, details);
  }

  /** The same refusal, with these details in its words. */
  public Refusal naming(Object... named) {
    return new Refusal(ground, field, others, key, named);
  }

  public Ground ground() {
    return ground;
  }

  public String key() {
    return key;
  }

  public Object[] details() {
    return details == null ? new Object[0] : details.clone();
  }

  public Optional<String> field() {
    return Optional.ofNullable(field);
  }

  /** This one, and whatever else was wrong. */
  public List<Refusal> all() {
    return others == null || others.isEmpty()
        ? List.of(this)
        : Stream.concat(Stream.of(this), others.stream()).toList();
  }
}
