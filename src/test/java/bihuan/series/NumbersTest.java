package bihuan.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Numbers that tell nothing of when they were given. */
class NumbersTest {

  private static final String SECRET = "5d".repeat(32);
  private static final String OTHER = "5e".repeat(32);

  @Test
  void everyNumberIsGivenOnce() {
    var permutation = new Permutation(SECRET, 40);

    var given = LongStream.range(0, 1600).map(permutation::of).boxed().collect(Collectors.toSet());

    assertThat(given).hasSize(1600).allMatch(it -> it >= 0 && it < 1600);
  }

  @Test
  void neighboursInTimeAreNotNeighboursInNumber() {
    var given = given(2026, SECRET);

    var rising =
        IntStream.range(1, given.size())
            .filter(it -> given.get(it).compareTo(given.get(it - 1)) > 0)
            .count();
    var close =
        IntStream.range(1, given.size())
            .filter(it -> Math.abs(digits(given.get(it)) - digits(given.get(it - 1))) < 1_000)
            .count();

    assertThat(rising).isBetween(420L, 580L);
    assertThat(close).isLessThan(10);
  }

  @Test
  void theOrderOfOneYearTellsNothingOfAnother() {
    assertThat(given(2026, SECRET)).isNotEqualTo(given(2026, OTHER)).doesNotHaveDuplicates();
  }

  @Test
  void aYearThatFilesMoreThanAMillionGoesOn() {
    var numbers =
        LongStream.of(999_999, 1_000_000, 1_000_001, 50_000_000)
            .mapToObj(it -> Numbers.number(2026, it, SECRET).value())
            .toList();

    assertThat(numbers).doesNotHaveDuplicates();
    assertThat(numbers.get(0)).matches("2026-\\d{7}");
    assertThat(numbers.subList(1, 4)).allMatch(it -> it.matches("2026-\\d{9}"));
  }

  @Test
  void aDigitMisheardIsNobodysNumber() {
    for (var number : given(2026, SECRET).subList(0, 50)) {
      for (var at = 5; at < number.length(); at++) {
        var misheard = new StringBuilder(number);
        misheard.setCharAt(at, number.charAt(at) == '9' ? '0' : (char) (number.charAt(at) + 1));

        assertThatThrownBy(() -> new IssueNumber(misheard.toString())).isInstanceOf(Refusal.class);
      }
    }
  }

  @Test
  void aNumberOfTheFirstReleaseIsStillOne() {
    assertThat(new IssueNumber("2026-000042").subject()).isEqualTo("issue 2026-000042");
  }

  private static List<String> given(int year, String secret) {
    return LongStream.range(1, 1001)
        .mapToObj(it -> Numbers.number(year, it, secret).value())
        .toList();
  }

  private static long digits(String number) {
    return Long.parseLong(number.substring(5, 11));
  }
}
