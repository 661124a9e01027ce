package bihuan.web;

import bihuan.Refusal;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** What REST answers when it says no, in the caller's language. */
final class Problems {

  private Problems() {}

  static Response problem(
      int status, HttpHeaders headers, String key, String field, Object... details) {
    var words = Words.in(language(headers));
    return answer(status, new Problem(key, Phrases.of(words, key, details), field));
  }

  static Response problem(Refusal refusal, HttpHeaders headers) {
    var language = language(headers);
    var faults = refusal.all().stream().map(it -> fault(it, language)).toList();
    var first = faults.get(0);
    return answer(
        status(refusal),
        new Problem(
            first.error(), first.message(), first.field(), faults.size() > 1 ? faults : null));
  }

  private static Problem.Fault fault(Refusal refusal, Locale language) {
    return new Problem.Fault(
        refusal.key(), Phrases.of(refusal, language), refusal.field().orElse(null));
  }

  private static Response answer(int status, Problem problem) {
    return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(problem).build();
  }

  /** A problem of HTTP itself, in the words of its error page. */
  static Response problem(int status, HttpHeaders headers) {
    var key = "web.error." + status;
    var known = Words.in(Locale.CHINESE).containsKey(key);
    return problem(status, headers, known ? key : "web.error.400", null);
  }

  static Locale language(HttpHeaders headers) {
    var languages = headers.getAcceptableLanguages();
    return languages.isEmpty() ? Locale.CHINESE : languages.get(0);
  }

  static int status(Refusal refusal) {
    return switch (refusal.ground()) {
      case UNKNOWN -> 404;
      case FORBIDDEN -> 403;
      case CONFLICT -> 409;
      case INVALID -> 422;
      case TOO_LARGE -> 413;
      case TOO_MANY -> 429;
    };
  }
}
