package bihuan.access;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.access.ContactStanding.Telling;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ContactStandingTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofDays(60));
  private static final AccountContact OLD = AccountContact.of("old@example.org");
  private static final AccountContact NEW = AccountContact.of("13800000009");

  private final ContactStanding standing = new ContactStanding();

  @Test
  void whatTheOfficeKnewTellsNobodyUntilItIsProved() {
    standing.begin(OLD, NOW);
    assertThat(standing.telling(null, NOW)).isEqualTo(Telling.NEITHER);

    standing.prove(NOW);

    assertThat(standing.telling(null, NOW)).isEqualTo(Telling.PRESENT);
  }

  @Test
  void aContactChangedTheDayBeforeLeavesTheOneBeforeToTell() {
    standing.replace(OLD, null, NOW);

    assertThat(standing.replace(NEW, null, LATER)).isTrue();

    assertThat(standing.telling(null, LATER.plus(Duration.ofDays(1)))).isEqualTo(Telling.FORMER);
    assertThat(standing.telling(null, LATER.plus(ContactStanding.SETTLING)))
        .isEqualTo(Telling.PRESENT);
  }

  @Test
  void changedTwiceTheOneThatHadStoodForLongStillTells() {
    standing.replace(OLD, null, NOW);
    standing.replace(NEW, null, LATER);

    assertThat(standing.replace(AccountContact.of("third@example.org"), null, LATER)).isFalse();

    assertThat(standing.maskOf(standing.telling(null, LATER))).isEqualTo("o***@example.org");
  }

  @Test
  void whoeverHoldsAShutAccountCannotWaitUntilTheirOwnContactTells() {
    standing.replace(OLD, null, NOW);
    var shut = LATER;
    standing.replace(NEW, shut, LATER.plusSeconds(1));

    var muchLater = LATER.plus(Duration.ofDays(100));
    assertThat(standing.telling(shut, muchLater)).isEqualTo(Telling.FORMER);
  }

  @Test
  void aFirstContactGivenWhileItIsShutTellsNothing() {
    standing.replace(NEW, NOW, LATER);

    assertThat(standing.telling(NOW, LATER)).isEqualTo(Telling.NEITHER);
  }

  @Test
  void itIsShownMasked() {
    assertThat(NEW.masked()).isEqualTo("138****09");
    assertThat(OLD.masked()).isEqualTo("o***@example.org");
    assertThat(OLD.toString()).doesNotContain("example");
  }
}
