package bihuan.forms.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What an expression comes to, in the file the phone runs. */
class ExpressionsTest {

  private final Expressions expressions = new Expressions();

  @Test
  void everyExpressionComesToWhatItShould() {
    var wrong = new ArrayList<String>();
    for (var it : Vector.all()) {
      var judgement = expressions.judge(it.definition(), it.answers(), it.here());
      var out = it.out(judgement.answers());
      if (!out.equals(it.expected())) {
        wrong.add(it + " is " + out + ", not " + it.expected());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void noneOfThemIsFoundFaultWith() {
    assertThat(Vector.all())
        .hasSizeGreaterThan(300)
        .allSatisfy(
            it -> assertThat(expressions.check(it.definition())).as(it.toString()).isEmpty());
  }
}
