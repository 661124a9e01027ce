package bihuan.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BootStepTest {

  @ParameterizedTest
  @EnumSource
  void whatAStepNeedsHappensBeforeIt(BootStep step) {
    assertThat(step.needs()).allMatch(it -> it.ordinal() < step.ordinal());
  }
}
