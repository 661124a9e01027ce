package bihuan.vault;

import static bihuan.Cast.CARL;
import static bihuan.Cast.OLGA;
import static bihuan.Cast.TOM_AT_TRANSPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.ledger.EntryRow;
import bihuan.ledger.Ledger;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class DisclosureIT {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final String REASON = "反映人来电称受到威胁，需要联系公安保护";
  private static final Identity LI =
      new Identity("olga", "李晓明", "13912345678", "乌海市蓝天商贸有限公司", "企业联系人");

  @Inject Disclosure disclosure;
  @Inject DisclosureRequests requests;
  @Inject Reporters reporters;
  @Inject Anonymous anonymous;
  @Inject Ledger ledger;

  /** As in the first release; nobody has it here. */
  private final String issue =
      "1999-%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));

  private final By carla = Cast.somebody("carla", Role.COORDINATOR).at(NOW);
  private final By hugo = Cast.somebody("hugo", Role.HEAD).at(NOW);
  private final By tom = TOM_AT_TRANSPORT.at(NOW);

  private String pseudonym;

  @BeforeEach
  void somebodySpoke() {
    pseudonym = reporters.enter(LI, Secrecy.CONFIDENTIAL, OLGA.at(NOW));
  }

  @Test
  void anIdentityIsSeenOnceAndEveryStageIsOnRecord() {
    var id = ask();
    assertThat(requests.waitingFor(hugo)).extracting(DisclosureRow::id).contains(id);
    assertThat(requests.waitingFor(carla)).isEmpty();

    disclosure.approve(id, hugo);
    assertThat(requests.askedBy(carla, "")).singleElement().matches(DisclosureRow::isToBeSeen);

    assertThat(disclosure.see(id, carla)).isEqualTo(LI);
    refused(Refusal.Ground.CONFLICT, () -> disclosure.see(id, carla));

    assertThat(ledger.about("disclosure " + id))
        .extracting(EntryRow::what)
        .containsExactly("DISCLOSURE_ASKED", "DISCLOSURE_GRANTED", "DISCLOSURE_SEEN");
    assertThat(ledger.about("issue " + issue))
        .extracting(EntryRow::what)
        .containsExactly("DISCLOSURE_ASKED", "DISCLOSURE_GRANTED", "DISCLOSURE_SEEN");
    assertThat(ledger.about("issue " + issue).toString())
        .doesNotContain("李晓明", "13912345678", "蓝天", "olga", pseudonym, REASON);
  }

  @Test
  void aDeclinedRequestTellsWhy() {
    var id = ask();

    disclosure.decline(id, "理由不充分，请先通过转达联系", hugo);

    assertThat(requests.seenBy(carla, id).ruling()).isEqualTo("理由不充分，请先通过转达联系");
    refused(Refusal.Ground.CONFLICT, () -> disclosure.see(id, carla));
    assertThat(ledger.about("disclosure " + id))
        .extracting(EntryRow::what)
        .containsExactly("DISCLOSURE_ASKED", "DISCLOSURE_DECLINED");
  }

  @Test
  void aUnitDoesNotLearnThatThereIsARequest() {
    var id = ask();

    refused(Refusal.Ground.UNKNOWN, () -> requests.seenBy(tom, id));
    refused(Refusal.Ground.UNKNOWN, () -> disclosure.approve(id, tom));
    refused(Refusal.Ground.UNKNOWN, () -> disclosure.decline(id, REASON, tom));
    refused(Refusal.Ground.UNKNOWN, () -> disclosure.see(id, tom));
    refused(
        Refusal.Ground.UNKNOWN,
        () -> disclosure.ask(pseudonym, issue, DisclosurePurpose.LAW, REASON, tom));
    assertThat(requests.waitingFor(tom)).isEmpty();
    assertThat(requests.all(tom, "")).isEmpty();
    assertThat(requests.askedBy(tom, "")).isEmpty();
    refused(Refusal.Ground.UNKNOWN, () -> requests.seenBy(CARL.at(NOW), id));
  }

  @Test
  void behindAnAnonymousReporterThereIsNobody() {
    var ticket = anonymous.enter("");

    assertThatThrownBy(
            () -> disclosure.ask(ticket.pseudonym(), issue, DisclosurePurpose.LAW, REASON, carla))
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.key()).isEqualTo("vault.nothingToDisclose"));
    assertThat(ledger.about("issue " + issue)).isEmpty();
  }

  @Test
  void oneRequestAtATimeIsEnough() {
    var id = ask();
    refused(Refusal.Ground.CONFLICT, this::ask);

    disclosure.decline(id, REASON, hugo);

    assertThat(ask()).isNotEqualTo(id);
    assertThat(requests.askedBy(carla, ""))
        .extracting(DisclosureRow::state)
        .isEqualTo(List.of(DisclosureState.ASKED, DisclosureState.DECLINED));
  }

  private String ask() {
    return disclosure.ask(pseudonym, issue, DisclosurePurpose.PROTECTION, REASON, carla);
  }

  private static void refused(Refusal.Ground ground, Runnable attempt) {
    assertThatThrownBy(attempt::run)
        .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.ground()).isEqualTo(ground));
  }
}
