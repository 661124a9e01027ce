package bihuan.invitations;

import static bihuan.Cast.CORA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Refusal;
import bihuan.panel.Appointee;
import bihuan.panel.Category;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InvitationTest {

  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 15);

  @Test
  void anInvitationOpensOnceAndNotForEver() {
    var invitation = invitation();

    assertThat(invitation.state(NOW)).isEqualTo(InvitationState.OPEN);
    assertThat(invitation.state(NOW.plus(Duration.ofDays(14)))).isEqualTo(InvitationState.EXPIRED);
    invitation.use(NOW);
    assertThat(invitation.state(NOW)).isEqualTo(InvitationState.USED);
    assertThatThrownBy(() -> invitation.use(NOW))
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.key()).isEqualTo("invitations.used"));
  }

  @Test
  void aWithdrawnInvitationSaysSo() {
    var invitation = invitation();

    invitation.withdraw(NOW);

    assertThatThrownBy(() -> invitation.use(NOW))
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.key()).isEqualTo("invitations.withdrawn"));
  }

  @Test
  void onlyWhoeverHasHadTimeToAnswerIsReminded() {
    var invitation = invitation();
    assertThat(invitation.isUnanswered(NOW.plus(Duration.ofDays(2)))).isFalse();

    invitation.handOver(NOW);

    assertThat(invitation.isUnanswered(NOW.plus(Duration.ofHours(23)))).isFalse();
    assertThat(invitation.isUnanswered(NOW.plus(Duration.ofDays(1)))).isTrue();
    assertThat(invitation.isUnanswered(NOW.plus(Duration.ofDays(20)))).isTrue();
    invitation.use(NOW);
    assertThat(invitation.isUnanswered(NOW.plus(Duration.ofDays(2)))).isFalse();
  }

  private static Invitation invitation() {
    var olga =
        new Appointee(
            "1", null, "Olga", "", Category.LAWYER, false, "", "", FIRST, FIRST.plusYears(2));
    return Invitation.issue(olga, "TOKEN", InvitationForm.CARD, Duration.ofDays(14), CORA.at(NOW));
  }
}
