package bihuan.results;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The interval of Wilson, beside values worked out by others. */
class WilsonIntervalTest {

  @ParameterizedTest
  @CsvSource({
    "0, 10, 0.0, 27.8",
    "1, 10, 1.8, 40.4",
    "5, 10, 23.7, 76.3",
    "10, 10, 72.2, 100.0",
    "50, 100, 40.4, 59.6",
    "900, 1000, 88.0, 91.7"
  })
  void itIsWhatTheBooksSay(long part, long whole, String low, String high) {
    var interval = WilsonInterval.of(new Rate(part, whole));

    assertThat(interval.low()).isEqualTo(low);
    assertThat(interval.high()).isEqualTo(high);
  }

  @Test
  void ofNobodyThereIsNone() {
    assertThat(WilsonInterval.of(new Rate(0, 0))).isNull();
  }
}
