package bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateTest {

  @Test
  void fewerThanFiveCasesTellNothing() {
    assertThat(new Rate(4, 4).isTold()).isFalse();
    assertThat(new Rate(4, 5).isTold()).isTrue();
    assertThat(new Rate(0, 0).getPercent()).isEqualTo("0.0");
  }

  @Test
  void oneDecimalIsRoundedHalfUp() {
    assertThat(new Rate(3, 7).getPercent()).isEqualTo("42.9");
    assertThat(new Rate(1, 3).getPercent()).isEqualTo("33.3");
    assertThat(new Rate(1, 2000).getPercent()).isEqualTo("0.1");
    assertThat(new Rate(1, 2).getPercent()).isEqualTo("50.0");
  }

  @Test
  void almostAllIsNotAll() {
    assertThat(new Rate(9999, 10_000).getPercent()).isEqualTo("99.9");
    assertThat(new Rate(1000, 1000).getPercent()).isEqualTo("100.0");
  }

  @Test
  void almostNothingIsNotNothing() {
    assertThat(new Rate(1, 10_000).getPercent()).isEqualTo("0.1");
    assertThat(new Rate(0, 10_000).getPercent()).isEqualTo("0.0");
  }

  @Test
  void inTenTellsNothingWhereFewAreOnOneSide() {
    assertThat(new Rate(4, 4).inTen()).isNull();
    assertThat(new Rate(3, 9).inTen()).isNull();
    assertThat(new Rate(6, 9).inTen()).isNull();
    assertThat(new Rate(5, 10).inTen()).isEqualTo(new Rate(5, 10));
    assertThat(new Rate(0, 5).inTen()).isEqualTo(new Rate(0, 10));
    assertThat(new Rate(5, 5).inTen()).isEqualTo(new Rate(10, 10));
    assertThat(new Rate(995, 1000).inTen()).isEqualTo(new Rate(9, 10));
  }
}
