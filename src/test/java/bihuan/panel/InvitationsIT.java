package bihuan.panel;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.access.Accounts;
import bihuan.access.From;
import bihuan.access.Role;
import bihuan.access.SignInCodes;
import bihuan.access.SigningIn;
import bihuan.invitations.InvitationForm;
import bihuan.invitations.InvitationState;
import bihuan.invitations.InvitationTexts;
import bihuan.ledger.EntryRow;
import bihuan.ledger.Ledger;
import bihuan.letters.LetterState;
import bihuan.letters.Letters;
import bihuan.vault.SealedTexts;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An invitation and its link, from the printed card to the account. */
@InContainer
class InvitationsIT extends AppointedScene {

  private static final From HERE = new From("192.0.2.1", "");

  @Inject Letters letters;
  @Inject SigningIn signingIn;
  @Inject SignInCodes codes;
  @Inject Accounts accounts;
  @Inject SealedTexts sealedTexts;
  @Inject Ledger ledger;

  @Test
  void whoeverAcceptsIsInServiceWithAnAccountAndALetter() {
    var id = enter("Ada Accepts", "");
    var token = invited(id);

    accept(token, "ada.accepts", PASSWORD);

    assertThat(signingIn.signIn("ada.accepts", PASSWORD, HERE, now).role())
        .isEqualTo(Role.OBSERVER);
    var ada = Cast.observer("ada.accepts").at(now);
    assertThat(observers.isInTerm(ada)).isTrue();
    assertThat(observers.hasAgreed(ada)).isTrue();
    assertThat(letters.own(ada))
        .singleElement()
        .satisfies(
            it ->
                assertThat(letters.check(it.checkCode(), now))
                    .hasValueSatisfying(
                        seen -> assertThat(seen.state()).isEqualTo(LetterState.IN_FORCE)));
    assertThat(ledger.about("account ada.accepts").stream().map(EntryRow::what))
        .contains("UNDERTAKING_AGREED");
  }

  @Test
  void aLinkWorksOnceAndNoMore() {
    var token = invited(enter("Olaf Once", ""));
    accept(token, "olaf.once", PASSWORD);

    assertThat(recruitment.look(token, now).state()).isEqualTo(InvitationState.USED);
    assertRefused("invitations.used", () -> accept(token, "olaf.twice", PASSWORD));
    assertThat(accounts.find("olaf.twice")).isEmpty();
  }

  @Test
  void anOlderLinkIsVoidAndAWithdrawnOneToo() {
    var id = enter("Wanda Waits", "");
    var first = invited(id);
    var second = recruitment.invite(id, InvitationForm.SMS, InvitationTexts::plain, office);
    var token = recruitment.token(second, office);

    assertThat(recruitment.look(first, now).state()).isEqualTo(InvitationState.WITHDRAWN);
    recruitment.withdraw(second, office);
    assertRefused("invitations.withdrawn", () -> accept(token, "wanda", PASSWORD));
  }

  @Test
  void anExpiredLinkSaysSo() {
    var token = invited(enter("Edgar Expired", ""));
    var later = now.plus(Duration.ofDays(15));

    assertThat(recruitment.look(token, later).state()).isEqualTo(InvitationState.EXPIRED);
    assertRefused(
        "invitations.expired",
        () -> recruitment.accept(token, version(), "edgar", PASSWORD, later));
  }

  @Test
  void aLinkThatWasHandedOverIsKeptNowhere() {
    var invitation =
        recruitment.invite(
            enter("Hanna Handed", ""), InvitationForm.CARD, InvitationTexts::plain, office);
    assertThat(sealedTexts.open("invitation " + invitation)).isPresent();

    recruitment.handOver(invitation, office);

    assertThat(sealedTexts.open("invitation " + invitation)).isEmpty();
    assertRefused("invitations.handed", () -> recruitment.token(invitation, office));
  }

  @Test
  void whoeverKeepsNoPasswordComesInWithACodeOnce() {
    accept(invited(enter("Cody Code", "")), "cody.code", null);

    var code = codes.issue("cody.code", now).orElseThrow();

    assertThat(signingIn.signIn("cody.code", code, HERE, now).mustChange()).isFalse();
    assertRefused("access.signIn.refused", () -> signingIn.signIn("cody.code", code, HERE, now));
  }

  @Test
  void nobodyButAnObserverIsSentACode() {
    assertThat(codes.issue("cora", now)).isEmpty();
    assertThat(codes.issue("nobody.at.all", now)).isEmpty();
  }
}
