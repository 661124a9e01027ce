package bihuan.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.InTransaction;
import bihuan.Token;
import bihuan.Visitor;
import bihuan.throttle.Throttle.Allowance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@InContainer
class ThrottleIT {

  private static final Instant NOW = Instant.parse("2026-03-02T01:03:07Z");

  private static final String CODE = "X-Bihuan-Code";

  @Inject Throttle throttle;
  @Inject Clock clock;
  @Inject HttpServletRequest request;
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
  void aLargeAllowanceIsWrittenPartByPartAndOtherServersAreHeard() {
    var many = new Allowance("test " + Token.random(8), 1000, Duration.ofMinutes(10));

    for (var number = 1; number <= 25; number++) {
      assertThat(throttle.count(many, "192.0.2.7", NOW)).isTrue();
    }
    assertThat(texts("select used from throttle where ends_at < '2026-03-02 01:30:00'"))
        .containsExactly("20");

    em.createNativeQuery("update throttle set used = 990 where ends_at < '2026-03-02 01:30:00'")
        .executeUpdate();
    assertThat(throttle.count(many, "192.0.2.7", 5, NOW)).isTrue();
    assertThat(throttle.admits(many, "192.0.2.7", NOW)).isFalse();
    assertThat(throttle.count(many, "192.0.2.7", NOW)).isFalse();
    assertThat(throttle.count(many, "192.0.2.8", NOW)).isTrue();
  }

  @Test
  @InTransaction
  void aRowTellsNeitherWhoNorWhenNorThatTwoAreOne() {
    throttle.count(three, "192.0.2.7", NOW);
    throttle.count(three, "192.0.2.7", NOW.plusSeconds(600));

    assertThat(texts("select ends_at from throttle where ends_at < '2026-03-02 01:30:00'"))
        .extracting(it -> it.replace('T', ' ').substring(0, 16))
        .contains("2026-03-02 01:10", "2026-03-02 01:20");
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

  @Test
  void oneAddressFillsNoMoreThanItsPartOfTheDrafts() {
    use("draft", 400, Duration.ofDays(1));

    var answer =
        stranger()
            .send(
                "POST",
                "api/drafts/" + Token.random(24) + "/files",
                BodyPublishers.ofString("some text"),
                "X-File-Name",
                "a.txt");

    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.text()).contains("evidence.draftsOfOneFull");
  }

  @Test
  void whoeverShowsARightCodeIsHeardThoughOthersHaveFilledTheAddress() {
    var filing = "{\"title\": \"排队太久\", \"fact\": \"等了两个小时\"}";
    var told = stranger().send("POST", "api/issues/anonymous", filing).text();
    use("write", 1000, Duration.ofMinutes(10));
    use("query code", 10, Duration.ofMinutes(10));

    var withdrawal = "api/issues/" + said("number", told) + "/withdrawal";
    var reason = "{\"reason\": \"已经解决\"}";
    assertThat(stranger().send("POST", "api/issues/anonymous", filing).status()).isEqualTo(429);
    assertThat(stranger().send("PUT", withdrawal, reason, CODE, "0000-0000-0000").status())
        .isEqualTo(429);
    assertThat(stranger().send("PUT", withdrawal, reason, CODE, said("code", told)).status())
        .isEqualTo(200);
  }

  @AfterEach
  void forgive() {
    throttle.forgive();
  }

  /** All that there is, from the address of these tests. */
  private void use(String what, int most, Duration stretch) {
    throttle.count(new Allowance(what, most, stretch), "127.0.0.1", most, clock.instant());
  }

  private Visitor stranger() {
    return Visitor.stranger(
        URI.create("http://127.0.0.1:" + request.getLocalPort() + "/"), "zh-CN");
  }

  private static String said(String name, String answer) {
    return Pattern.compile("\"" + name + "\":\"([^\"]+)\"")
        .matcher(answer)
        .results()
        .findFirst()
        .orElseThrow()
        .group(1);
  }

  private List<String> texts(String sql) {
    return Stream.of(em.createNativeQuery(sql).getResultList().toArray())
        .map(Object::toString)
        .toList();
  }
}
