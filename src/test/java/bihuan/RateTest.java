package bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateTest {

  @Test
  void fewerThanFiveCasesTellNothing() {
    assertThat(new Rate(4, 4).isTold()).isFalse();
    assertThat(new Rate(4, 5).isTold()).isTrue();
    assertThat(new Rate(0, 0).getPercent()).isZero();
  }

  @Test
  void almostAllIsNotAll() {
    assertThat(new Rate(999, 1000).getPercent()).isEqualTo(99);
    assertThat(new Rate(1000, 1000).getPercent()).isEqualTo(100);
  }
}
