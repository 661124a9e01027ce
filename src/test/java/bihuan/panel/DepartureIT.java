package bihuan.panel;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.invitations.InvitationForm;
import bihuan.invitations.InvitationRow;
import bihuan.invitations.InvitationState;
import bihuan.invitations.InvitationTexts;
import bihuan.ledger.EntryRow;
import bihuan.ledger.Ledger;
import bihuan.letters.LetterState;
import bihuan.letters.Letters;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Terms, dismissals and whoever is struck off: the last day and what it ends. */
@InContainer
class DepartureIT extends AppointedScene {

  @Inject Letters letters;
  @Inject Accounts accounts;
  @Inject ServiceRecord record;
  @Inject Ledger ledger;

  @Test
  void aDismissalClosesTheAccountAndVoidsTheLetter() {
    var id = enter("Dora Dismissed", "");
    accept(invited(id), "dora.dismissed", PASSWORD);
    var dora = Cast.observer("dora.dismissed").at(now);
    var letter = letters.own(dora).get(0);

    assertRefused("panel.dismiss.reason", () -> appointment.dismiss(id, "", office));
    appointment.dismiss(id, "Passed on what she saw", office);

    assertThat(accounts.find("dora.dismissed")).get().matches(it -> it.disabled());
    assertThat(observers.isInTerm(dora)).isFalse();
    assertThat(letters.check(letter.checkCode(), now).orElseThrow().state())
        .isEqualTo(LetterState.REVOKED);
    assertThat(ledger.about("observer " + id).stream().map(EntryRow::what))
        .contains("OBSERVER_LEFT", "LETTER_REVOKED");
  }

  @Test
  void whoeverIsStruckOffCanNoLongerAccept() {
    var id = enter("Stella Struck", "");
    var token = invited(id);

    assertRefused("panel.dismiss.reason", () -> appointment.strikeOff(id, " ", office));
    appointment.strikeOff(id, "Moved to another city", office);

    assertThat(recruitment.look(token, now).state()).isEqualTo(InvitationState.WITHDRAWN);
    assertRefused("invitations.withdrawn", () -> accept(token, "stella", PASSWORD));
    assertThat(recruitment.waiting(null, office))
        .extracting(InvitationRow::observer)
        .doesNotContain(id);
    assertThat(observers.view(id, office))
        .satisfies(
            it -> {
              assertThat(it.departure()).isEqualTo(DepartureReason.STRUCK_OFF);
              assertThat(it.leftWords()).isEqualTo("Moved to another city");
            });
    assertRefused(
        "panel.invitedAlready",
        () -> recruitment.invite(id, InvitationForm.CARD, InvitationTexts::plain, office));
  }

  @Test
  void aDismissalVoidsWhateverInvitationIsOpen() {
    var id = enter("Desmond Dismissed", "");
    var token = invited(id);

    appointment.dismiss(id, "Was never meant", office);

    assertThat(recruitment.look(token, now).state()).isEqualTo(InvitationState.WITHDRAWN);
  }

  @Test
  void aTermThatRunsOutEndsByItself() {
    var id =
        appointment.enter(
            new NewMember(
                particulars("Tess Term", "", "", today.minusDays(30), today), Contact.NONE),
            office);
    accept(invited(id), "tess.term", PASSWORD);

    appointment.endTerms(Actor.HOUSE.at(now));
    assertThat(accounts.find("tess.term")).get().matches(it -> !it.disabled());

    appointment.endTerms(Actor.HOUSE.at(now.plus(Duration.ofDays(1))));
    assertThat(accounts.find("tess.term")).get().matches(it -> it.disabled());
    assertThat(observers.view(id, office).departure()).isEqualTo(DepartureReason.TERM_ENDED);
  }

  @Test
  void aOneOffParticipantServesForOneActivity() {
    var id =
        appointment.enter(
            new NewMember(
                particulars("Otto Once", "", "Joint day", today, today.plusDays(30)), Contact.NONE),
            office);
    accept(invited(id), "otto.once", PASSWORD);

    record.count("otto.once", ServiceActivity.VISIT, today);
    appointment.endTerms(Actor.HOUSE.at(now.plus(Duration.ofDays(1))));

    assertThat(observers.view(id, office).departure()).isEqualTo(DepartureReason.ACTIVITY_OVER);
  }
}
