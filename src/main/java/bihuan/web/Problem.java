package bihuan.web;

import java.util.List;

/**
 * What REST answers when it says no.
 *
 * @param error the key of the refusal, for programs
 * @param message a sentence in the caller's language (Accept-Language)
 * @param field the property that caused it, null where none
 * @param faults each of them, this one first, where several things are wrong; null otherwise
 */
public record Problem(String error, String message, String field, List<Fault> faults) {

  /** One of several things that are wrong. */
  public record Fault(String error, String message, String field) {}

  public Problem(String error, String message, String field) {
    this(error, message, field, null);
  }
}
