package bihuan.forms.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What JavaRosa refuses we refuse, and nothing else: conditions, constraints, what is required. */
class RefusedAnswersTest {

  private static final JsonObject FORM =
      Json.createReader(
              new StringReader(
                  """
                  {"id": "data", "items": [
                    {"type": "INTEGER", "name": "age", "required": "true()", "constraint": ". >= 0 and . <= 120"},
                    {"type": "TEXT", "name": "school", "relevant": "${age} < 18", "required": "${age} > 6"},
                    {"type": "GROUP", "name": "job", "relevant": "${age} >= 18", "items": [
                      {"type": "TEXT", "name": "title", "constraint": "regex(., '[a-z]{2,5}')"},
                      {"type": "DECIMAL", "name": "pay", "relevant": "${title} != ''",
                       "constraint": ". < ${age} * 10 and . > ${twice}", "required": "true()"}]},
                    {"type": "CALCULATION", "name": "twice", "calculation": "${age} * 2"},
                    {"type": "DATE", "name": "day", "relevant": "${twice} > 50 or ${school} = 'abc'",
                     "constraint": ". < date('2026-05-04')"},
                    {"type": "TEXT", "name": "why", "required": "${day} < date('2000-01-01')",
                     "relevant": "count-non-empty(${pay}) = 0 or ${day} != ''"}],
                   "lists": {}}
                  """))
          .readObject();

  private static final Expressions EXPRESSIONS = new Expressions();

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theFirstAnswerRefusedIsTheSame(@ForAll("answers") JsonObject answers) {
    var here = new Circumstances(Vector.NOW, "en", Map.of(), "");
    var faults = EXPRESSIONS.judge(FORM, answers, here).faults();
    var first = faults.isEmpty() ? "" : faults.get(0).path().replaceFirst(".*/", "");

    assertThat(first).as(answers.toString()).isEqualTo(JavaRosa.refused(FORM, answers));
  }

  @Provide
  Arbitrary<JsonObject> answers() {
    var age = Arbitraries.of("5", "7", "17", "18", "30", "66", "120", "121", "-1", "");
    var text = Arbitraries.of("", "abc", "abcdefgh", "A", "ab");
    var pay = Arbitraries.of("", "10", "99.5", "250", "1300");
    var day = Arbitraries.of("", "1999-12-31", "2026-05-03", "2026-05-04");
    return Combinators.combine(age, text, text, pay, day, text).as(RefusedAnswersTest::answers);
  }

  private static JsonObject answers(
      String age, String school, String title, String pay, String day, String why) {
    var job = Json.createObjectBuilder().add("title", title).add("pay", pay);
    var answers = Json.createObjectBuilder().add("age", age).add("school", school).add("job", job);
    return answers.add("day", day).add("why", why).build();
  }
}
