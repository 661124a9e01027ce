package bihuan.vault;

import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.SELMA;
import static bihuan.Refusal.Ground.CONFLICT;
import static bihuan.Refusal.Ground.FORBIDDEN;
import static bihuan.Refusal.Ground.INVALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Cast;
import bihuan.Refusal;
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

  private final By cora = CORA.at(NOW);
  private final By helen = HELEN.at(NOW);
  private final By selma = SELMA.at(NOW);

  private final DisclosureRequest request = asked(cora);

  @Test
  void whoAskedSeesOnceWhatASecondPersonGranted() {
    request.grant(helen);

    request.see(cora);

    assertThat(request.stateAt(NOW)).isEqualTo(DisclosureState.SEEN);
    refused(CONFLICT, () -> request.see(cora));
  }

  @Test
  void nothingIsSeenBeforeItIsGranted() {
    refused(CONFLICT, () -> request.see(cora));
  }

  @Test
  void nobodyGrantsTheirOwnRequest() {
    var own = asked(helen);

    refused(FORBIDDEN, () -> own.grant(helen));
    refused(FORBIDDEN, () -> own.decline(REASON, helen));
    own.grant(selma);

    assertThat(own.stateAt(NOW)).isEqualTo(DisclosureState.GRANTED);
  }

  @Test
  void onlyWhoAskedSees() {
    request.grant(helen);

    refused(FORBIDDEN, () -> request.see(helen));
    refused(FORBIDDEN, () -> request.see(CARL.at(NOW)));
    refused(FORBIDDEN, () -> request.see(Cast.as(Role.CALL_BACK_OFFICER, "", CORA).at(NOW)));
  }

  @Test
  void aGrantLapsesAfterADay() {
    request.grant(helen);
    var late = cora.actor().at(NOW.plus(Duration.ofHours(24)));

    assertThat(request.stateAt(late.at())).isEqualTo(DisclosureState.LAPSED);
    refused(CONFLICT, () -> request.see(late));
    request.see(cora.actor().at(late.at().minusSeconds(1)));
  }

  @Test
  void aRulingIsMadeOnce() {
    request.decline(REASON, selma);

    refused(CONFLICT, () -> request.grant(helen));
    refused(CONFLICT, () -> request.decline(REASON, helen));
    refused(CONFLICT, () -> request.see(cora));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"COORDINATOR", "HEAD"})
  void onlyTheOfficeAsks(Role role) {
    refused(FORBIDDEN, () -> asked(Cast.holding(role).at(NOW)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SECURITY_ADMIN", "HEAD"})
  void onlyHeadAndSecurityAdministratorRule(Role role) {
    refused(FORBIDDEN, () -> request.grant(Cast.holding(role).at(NOW)));
    refused(FORBIDDEN, () -> request.decline(REASON, Cast.holding(role).at(NOW)));
    assertThat(request.isKnownTo(Cast.holding(role))).isEqualTo(role == Role.AUDIT_ADMIN);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "太短", "          太短          ", "123456789"})
  void aReasonIsGivenInTenCharactersAtLeast(String reason) {
    refused(
        INVALID,
        () -> DisclosureRequest.ask("R-1", "2026-000001", DisclosurePurpose.LAW, reason, cora));
    refused(INVALID, () -> request.decline(reason, helen));
  }

  @Test
  void aPurposeIsChosen() {
    refused(INVALID, () -> DisclosureRequest.ask("R-1", "2026-000001", null, REASON, cora));
  }

  @Test
  void theRecordHoldsNeitherPseudonymNorProse() {
    var deed = request.deed(DisclosureAct.DISCLOSURE_ASKED, "issue 2026-000001", cora);

    assertThat(deed.facts())
        .containsOnlyKeys("disclosure", "issue", "purpose")
        .doesNotContainValue(REASON)
        .doesNotContainValue("R-1");
  }

  private static DisclosureRequest asked(By by) {
    return DisclosureRequest.ask("R-1", "2026-000001", DisclosurePurpose.PROTECTION, REASON, by);
  }

  private static void refused(Refusal.Ground ground, Runnable attempt) {
    assertThatThrownBy(attempt::run)
        .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.ground()).isEqualTo(ground));
  }
}
