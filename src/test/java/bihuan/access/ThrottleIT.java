package bihuan.access;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.InTransaction;
import bihuan.Token;
import bihuan.access.Throttle.Allowance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@InContainer
class ThrottleIT {

  private static final Instant NOW = Instant.parse("2026-03-02T01:03:07Z");

  @Inject Throttle throttle;
  @PersistenceContext EntityManager em;

  private final Allowance three =
      new Allowance("test " + Token.random(8), 3, Duration.ofMinutes(10));

  @Test
  @InTransaction
  void oneTooManyWaitsAndOtherAddressesDoNot() {
    for (var number = 0; number < 3; number++) {
      assertThat(throttle.admits(three, "192.0.2.7", NOW)).isTrue();
      assertThat(throttle.count(three, "192.0.2.7", NOW)).isTrue();
    }

    assertThat(throttle.admits(three, "192.0.2.7", NOW)).isFalse();
    assertThat(throttle.count(three, "192.0.2.7", NOW)).isFalse();
    assertThat(throttle.count(three, "192.0.2.8", NOW)).isTrue();
    assertThat(throttle.count(three, "192.0.2.7", NOW.plusSeconds(600))).isTrue();
  }

  @Test
  @InTransaction
  void aRowTellsNeitherWhoNorWhenNorThatTwoAreOne() {
    throttle.count(three, "192.0.2.7", NOW);
    throttle.count(three, "192.0.2.7", NOW.plusSeconds(600));

    assertThat(texts("select ends_at from throttle where ends_at < '2026-03-02 01:30:00'"))
        .contains("2026-03-02 01:10:00.0", "2026-03-02 01:20:00.0");
    assertThat(texts("select mark from throttle where ends_at < '2026-03-02 01:30:00'"))
        .doesNotHaveDuplicates()
        .allMatch(it -> it.matches("[0-9a-f]{64}"));
  }

  @Test
  @InTransaction
  void whatIsOverGoesAndTheKeyOfThatDayWithIt() {
    throttle.count(three, "192.0.2.7", NOW);

    throttle.sweep(NOW.plus(Duration.ofDays(1)));

    assertThat(texts("select mark from throttle where ends_at < '2026-03-03'")).isEmpty();
    assertThat(texts("select day_of from throttle_key where day_of < '2026-03-03'")).isEmpty();
  }

  private List<String> texts(String sql) {
    return Stream.of(em.createNativeQuery(sql).getResultList().toArray())
        .map(Object::toString)
        .toList();
  }
}
