package bihuan.forms.expressions;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The same expressions come to the same in JavaRosa, which ODK's phones run. */
class OdkTest {

  private static final int FEW = 10;

  @Test
  void odkMeansTheSameByEveryExpression() {
    var wrong = new ArrayList<String>();
    for (var it : Vector.all()) {
      if (!it.needsTheClock() && it.otherwise().isEmpty()) {
        var out = odk(it);
        if (!alike(out, it.expected())) {
          wrong.add(it + " is " + out + ", not " + it.expected());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /**
   * What we mean otherwise is little, has a reason, and would be missed if ODK changed its mind.
   */
  @Test
  void whereWeMeanOtherwiseIsNamed() {
    var otherwise =
        Vector.all().stream()
            .filter(it -> !it.otherwise().isEmpty())
            .collect(groupingBy(Vector::otherwise));

    assertThat(otherwise).isNotEmpty().hasSizeLessThanOrEqualTo(FEW);
    assertThat(otherwise.values())
        .allSatisfy(group -> assertThat(group).anyMatch(it -> !alike(odk(it), it.expected())));
  }

  /** A number may be written with an exponent, or differ in its last digits. */
  static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    try {
      var difference = Math.abs(Double.parseDouble(one) - Double.parseDouble(other));
      return difference <= 1e-9 * Math.abs(Double.parseDouble(one));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static String odk(Vector it) {
    try {
      return JavaRosa.evaluate(it);
    } catch (RuntimeException e) {
      return e.toString();
    }
  }
}
