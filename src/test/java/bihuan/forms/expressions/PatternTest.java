package bihuan.forms.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

/** The patterns of regex() match what Java's match, and never run away. */
class PatternTest {

  private static final Expressions EXPRESSIONS = new Expressions();

  private static final Circumstances HERE =
      new Circumstances(Instant.parse("2026-05-04T02:30:00Z"), "en", Map.of(), "");

  private static final JsonObject FORM =
      Json.createObjectBuilder()
          .add("id", "pattern")
          .add(
              "items",
              Json.createArrayBuilder()
                  .add(item("text", ""))
                  .add(item("pattern", ""))
                  .add(item("out", "regex(${text}, ${pattern})")))
          .build();

  private static JsonObject item(String name, String calculation) {
    return Json.createObjectBuilder()
        .add("type", "TEXT")
        .add("name", name)
        .add("calculation", calculation)
        .build();
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void aPatternMatchesWhatItMatchesInJava(
      @ForAll("patterns") String pattern, @ForAll("texts") String text) {
    assertThat(matches(pattern, text))
        .as("%s on %s", pattern, text)
        .isEqualTo(Pattern.matches(pattern, text));
  }

  @Example
  void aPatternThatRunsAwayElsewhereComesToAnEnd() {
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          assertThat(matches("(a+)+b", "a".repeat(9_000))).isFalse();
          assertThat(matches("(a|aa)*c", "a".repeat(9_000))).isFalse();
          assertThat(matches("(.*)(.*)(.*)(.*)(.*)x", "a".repeat(2_000))).isFalse();
        });
  }

  private static boolean matches(String pattern, String text) {
    var answers = Json.createObjectBuilder().add("text", text).add("pattern", pattern).build();
    return EXPRESSIONS.judge(FORM, answers, HERE).answers().getString("out").equals("true");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab1_ \n\u4e2d\u00e9").ofMaxLength(7);
  }

  @Provide
  Arbitrary<String> patterns() {
    return pattern(3);
  }

  private static Arbitrary<String> pattern(int depth) {
    var sign =
        Arbitraries.of(
            "a",
            "b",
            "1",
            "_",
            "\u4e2d",
            ".",
            "\\d",
            "\\w",
            "\\s",
            "\\D",
            "\\W",
            "\\S",
            "[ab]",
            "[^a]",
            "[a-c1]",
            "[^\\d]",
            "[\\w-]",
            "\\p{L}",
            "\\P{L}",
            "[\\p{Nd}_]",
            "\\u4e2d",
            "^",
            "$");
    if (depth == 0) {
      return sign;
    }
    var inner = pattern(depth - 1);
    var often = Arbitraries.of("?", "*", "+", "{2}", "{1,}", "{0,2}", "{1,3}", "*?", "+?");
    return Arbitraries.oneOf(
        sign,
        Combinators.combine(inner, inner).as((a, b) -> a + b),
        Combinators.combine(inner, inner).as((a, b) -> "(" + a + "|" + b + ")"),
        Combinators.combine(inner, often).as((a, b) -> "(?:" + a + ")" + b),
        inner.map(it -> "(" + it + ")"));
  }
}
