package bihuan.vault;

import static bihuan.Refusal.Ground.CONFLICT;
import static bihuan.Refusal.Ground.FORBIDDEN;
import static bihuan.Refusal.Ground.INVALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureRequestTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final String REASON = "反映人来电称受到威胁，需要联系公安保护";

  private final By carla = by("carla", Role.COORDINATOR);
  private final By hugo = by("hugo", Role.HEAD);
  private final By selma = by("selma", Role.SECURITY_ADMIN);

  private final DisclosureRequest request = asked(carla);

  @Test
  void whoAskedSeesOnceWhatASecondPersonGranted() {
    request.grant(hugo);

    request.see(carla);

    assertThat(request.stateAt(NOW)).isEqualTo(DisclosureState.SEEN);
    refused(CONFLICT, () -> request.see(carla));
  }

  @Test
  void nothingIsSeenBeforeItIsGranted() {
    refused(CONFLICT, () -> request.see(carla));
  }

  @Test
  void nobodyGrantsTheirOwnRequest() {
    var own = asked(hugo);

    refused(FORBIDDEN, () -> own.grant(hugo));
    refused(FORBIDDEN, () -> own.decline(REASON, hugo));
    own.grant(selma);

    assertThat(own.stateAt(NOW)).isEqualTo(DisclosureState.GRANTED);
  }

  @Test
  void onlyWhoAskedSees() {
    request.grant(hugo);

    refused(FORBIDDEN, () -> request.see(hugo));
    refused(FORBIDDEN, () -> request.see(by("other", Role.COORDINATOR)));
    refused(FORBIDDEN, () -> request.see(by("carla", Role.CALL_BACK_OFFICER)));
  }

  @Test
  void aGrantLapsesAfterADay() {
    request.grant(hugo);
    var late = carla.actor().at(NOW.plus(Duration.ofHours(24)));

    assertThat(request.stateAt(late.at())).isEqualTo(DisclosureState.LAPSED);
    refused(CONFLICT, () -> request.see(late));
    request.see(carla.actor().at(late.at().minusSeconds(1)));
  }

  @Test
  void aRulingIsMadeOnce() {
    request.decline(REASON, selma);

    refused(CONFLICT, () -> request.grant(hugo));
    refused(CONFLICT, () -> request.decline(REASON, hugo));
    refused(CONFLICT, () -> request.see(carla));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"COORDINATOR", "HEAD"})
  void onlyTheOfficeAsks(Role role) {
    refused(FORBIDDEN, () -> asked(by("x", role)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SECURITY_ADMIN", "HEAD"})
  void onlyHeadAndSecurityAdministratorRule(Role role) {
    refused(FORBIDDEN, () -> request.grant(by("x", role)));
    refused(FORBIDDEN, () -> request.decline(REASON, by("x", role)));
    assertThat(request.isKnownTo(by("x", role).actor())).isEqualTo(role == Role.AUDIT_ADMIN);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "太短", "          太短          ", "123456789"})
  void aReasonIsGivenInTenCharactersAtLeast(String reason) {
    refused(
        INVALID,
        () -> DisclosureRequest.ask("R-1", "2026-000001", DisclosurePurpose.LAW, reason, carla));
    refused(INVALID, () -> request.decline(reason, hugo));
  }

  @Test
  void aPurposeIsChosen() {
    refused(INVALID, () -> DisclosureRequest.ask("R-1", "2026-000001", null, REASON, carla));
  }

  @Test
  void theRecordHoldsNeitherPseudonymNorProse() {
    var deed = request.deed(DisclosureAct.DISCLOSURE_ASKED, "issue 2026-000001", carla);

    assertThat(deed.facts())
        .containsOnlyKeys("disclosure", "issue", "purpose", "reason")
        .doesNotContainValue(REASON)
        .doesNotContainValue("R-1");
  }

  private static DisclosureRequest asked(By by) {
    return DisclosureRequest.ask("R-1", "2026-000001", DisclosurePurpose.PROTECTION, REASON, by);
  }

  private static By by(String name, Role role) {
    return new Actor(name, role, "").at(NOW);
  }

  private static void refused(Refusal.Ground ground, Runnable attempt) {
    assertThatThrownBy(attempt::run)
        .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.ground()).isEqualTo(ground));
  }
}
