package bihuan.forms.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Expressions nobody thought of come to the same in JavaRosa. */
class RandomExpressionsTest {

  private static final String QUESTIONS =
      """
      {"about": "random", "language": "en", "items": [
        {"type": "INTEGER", "name": "n"}, {"type": "DECIMAL", "name": "w"}, {"type": "TEXT", "name": "t"},
        {"type": "TEXT", "name": "e"}, {"type": "SEVERAL", "name": "s", "list": "l"}, {"type": "DATE", "name": "d"},
        {"type": "INTEGER", "name": "x", "relevant": "${n} > 100"},
        {"type": "CALCULATION", "name": "c", "calculation": "${n} > 3"},
        {"type": "CALCULATION", "name": "k", "calculation": "${n} * 2"},
        {"type": "REPEAT", "name": "r", "items": [{"type": "INTEGER", "name": "m"}]}],
       "lists": {"l": {"choices": [{"name": "a", "label": {"en": "A"}}, {"name": "b", "label": {"en": "B"}}]}},
       "answers": {"n": "7", "w": "2.5", "t": "abc 5", "s": "b a", "d": "2026-05-04", "x": "9",
         "r": [{"m": "4"}, {"m": "5"}, {}]}}
      """;

  static final JsonObject GROUP = Json.createReader(new StringReader(QUESTIONS)).readObject();

  private static final Expressions OURS = new Expressions();
  private static final JavaRosa THEIRS = JavaRosa.of(new Vector(GROUP, "''", ""));

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void anExpressionComesToTheSame(@ForAll("expressions") String expression) {
    var it = new Vector(GROUP, expression, "");
    var judgement = OURS.judge(it.definition(), it.answers(), it.here());

    var out = it.out(judgement.answers());
    var theirs = THEIRS.evaluate(expression);

    assertThat(judgement.faults()).isEmpty();
    assertThat(OdkTest.alike(out, theirs)).as("%s is %s, not %s", expression, out, theirs).isTrue();
  }

  @Provide
  Arbitrary<String> expressions() {
    return any();
  }

  static Arbitrary<String> any() {
    return Arbitraries.oneOf(number(3), text(3), truth(3));
  }

  private static Arbitrary<String> number(int depth) {
    var leaf =
        Arbitraries.of(
            "0",
            "1",
            "2.5",
            "40",
            "-3",
            "${n}",
            "${w}",
            "${x}",
            "${k}",
            "number(${e})",
            "sum(${m})",
            "count(${r})",
            "count-non-empty(${m})",
            "max(${m})");
    if (depth == 0) {
      return leaf;
    }
    var inner = number(depth - 1);
    var text = text(depth - 1);
    var sign = Arbitraries.of(" + ", " - ", " * ", " div ", " mod ");
    var one = Arbitraries.of("int(%s)", "round(%s)", "abs(%s)", "-%s", "number(%s)", "(%s)");
    return Arbitraries.oneOf(
        leaf,
        Combinators.combine(inner, sign, inner).as((a, b, c) -> "(" + a + b + c + ")"),
        Combinators.combine(inner, sign, inner).as((a, b, c) -> a + b + c),
        Combinators.combine(one, inner).as((a, b) -> a.formatted("(" + b + ")")),
        Combinators.combine(truth(depth - 1), inner, inner).as(three("if(%s, %s, %s)")),
        Combinators.combine(inner, inner).as(two("coalesce(%s, %s)")),
        Combinators.combine(inner, inner).as(two("min(%s, %s)")),
        text.map("number(%s)"::formatted),
        text.map("string-length(%s)"::formatted),
        text.map("count-selected(%s)"::formatted),
        text.map("(%s + 1)"::formatted));
  }

  private static Arbitrary<String> text(int depth) {
    var leaf =
        Arbitraries.of(
            "''",
            "'a'",
            "'5'",
            "' x  y '",
            "'\u4e2d\u6587'",
            "${t}",
            "string(${x})",
            "${s}",
            "string(${c})",
            "string(${d})",
            "string(${n})",
            "'1,5'",
            "'b'",
            "format-date(${d}, '%Y/%n')");
    if (depth == 0) {
      return leaf;
    }
    var inner = text(depth - 1);
    var number = number(depth - 1);
    return Arbitraries.oneOf(
        leaf,
        Combinators.combine(inner, inner).as(two("concat(%s, %s)")),
        Combinators.combine(inner, number, number).as(three("substr(%s, %s mod 9, %s mod 9)")),
        Combinators.combine(inner, inner, inner).as(three("translate(%s, %s, %s)")),
        Combinators.combine(inner, inner).as(two("substring-before(%s, %s)")),
        Combinators.combine(inner, inner).as(two("substring-after(%s, %s)")),
        Combinators.combine(inner, inner, inner).as(three("join(%s, %s, %s)")),
        Combinators.combine(truth(depth - 1), inner, inner).as(three("if(%s, %s, %s)")),
        Combinators.combine(inner, inner).as(two("coalesce(%s, %s)")),
        Combinators.combine(inner, number).as(two("selected-at(%s, %s mod 3)")),
        inner.map("normalize-space(%s)"::formatted),
        truth(depth - 1).map("string(%s)"::formatted),
        number.map("string(int((%s) mod 100))"::formatted));
  }

  private static Arbitrary<String> truth(int depth) {
    var leaf = Arbitraries.of("true()", "false()", "${c}", "selected(${s}, 'a')");
    if (depth == 0) {
      return leaf;
    }
    var inner = truth(depth - 1);
    var number = number(depth - 1);
    var text = text(depth - 1);
    var sign = Arbitraries.of(" = ", " != ", " < ", " <= ", " > ", " >= ");
    var word = Arbitraries.of(" and ", " or ", " = ", " != ");
    return Arbitraries.oneOf(
        leaf,
        Combinators.combine(number, sign, number).as((a, b, c) -> a + b + c).map("(%s)"::formatted),
        Combinators.combine(text, sign, text).as((a, b, c) -> a + b + c).map("(%s)"::formatted),
        Combinators.combine(text, sign, number).as((a, b, c) -> a + b + c).map("(%s)"::formatted),
        Combinators.combine(inner, word, inner).as((a, b, c) -> a + b + c).map("(%s)"::formatted),
        Combinators.combine(inner, sign, text).as((a, b, c) -> a + b + c).map("(%s)"::formatted),
        inner.map("not(%s)"::formatted),
        number.map("boolean(%s)"::formatted),
        text.map("boolean(%s)"::formatted),
        text.map("boolean-from-string(%s)"::formatted),
        text.map("regex(%s, '[a-z ]*\\d?')"::formatted),
        Combinators.combine(text, text).as(two("contains(%s, %s)")),
        Combinators.combine(text, text).as(two("starts-with(%s, %s)")),
        Combinators.combine(text, text).as(two("ends-with(%s, %s)")));
  }

  private static Combinators.F2<String, String, String> two(String form) {
    return (a, b) -> form.formatted(a, b);
  }

  private static Combinators.F3<String, String, String, String> three(String form) {
    return (a, b, c) -> form.formatted(a, b, c);
  }
}
