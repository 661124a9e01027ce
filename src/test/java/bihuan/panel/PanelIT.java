package bihuan.panel;

import static bihuan.Cast.CORA;
import static bihuan.Cast.OLGA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import bihuan.InContainer;
import bihuan.Refusal;
import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Enrolment;
import bihuan.access.Role;
import bihuan.access.SignInCodes;
import bihuan.access.SigningIn;
import bihuan.invitations.InvitationForm;
import bihuan.invitations.InvitationRow;
import bihuan.invitations.InvitationState;
import bihuan.invitations.InvitationTexts;
import bihuan.invitations.Recruitment;
import bihuan.ledger.EntryRow;
import bihuan.ledger.Ledger;
import bihuan.letters.LetterState;
import bihuan.letters.Letters;
import bihuan.recusals.RecusalDeclaration;
import bihuan.recusals.RecusalGround;
import bihuan.recusals.Recusals;
import bihuan.vault.SealedTexts;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From the first entry on the list to the last day, inside the running application. */
@InContainer
class PanelIT {

  private static final String PASSWORD = "Quiet-River-42";

  @Inject Appointment appointment;
  @Inject Recruitment recruitment;
  @Inject Observers observers;
  @Inject Recusals recusals;
  @Inject RecusalDeclaration declaration;
  @Inject Letters letters;
  @Inject ServiceRecord record;
  @Inject Undertakings undertakings;
  @Inject Enrolment enrolment;
  @Inject SigningIn signingIn;
  @Inject SignInCodes codes;
  @Inject Accounts accounts;
  @Inject SealedTexts sealedTexts;
  @Inject Ledger ledger;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private final By office = CORA.at(now);
  private final LocalDate today = office.day();

  @Test
  void whoeverAcceptsIsInServiceWithAnAccountAndALetter() {
    var id = enter("Ada Accepts", "");
    var token = invited(id);

    accept(token, "ada.accepts", PASSWORD);

    assertThat(signingIn.signIn("ada.accepts", PASSWORD, "test", now).role())
        .isEqualTo(Role.OBSERVER);
    var ada = new Actor("ada.accepts", Role.OBSERVER, "").at(now);
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
    assertRefused("panel.invitation.used", () -> accept(token, "olaf.twice", PASSWORD));
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
    assertRefused("panel.invitation.withdrawn", () -> accept(token, "wanda", PASSWORD));
  }

  @Test
  void anExpiredLinkSaysSo() {
    var token = invited(enter("Edgar Expired", ""));
    var later = now.plus(Duration.ofDays(15));

    assertThat(recruitment.look(token, later).state()).isEqualTo(InvitationState.EXPIRED);
    assertRefused(
        "panel.invitation.expired",
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
    assertRefused("panel.invitation.handed", () -> recruitment.token(invitation, office));
  }

  @Test
  void whoeverKeepsNoPasswordComesInWithACodeOnce() {
    accept(invited(enter("Cody Code", "")), "cody.code", null);

    var code = codes.issue("cody.code", now).orElseThrow();

    assertThat(signingIn.signIn("cody.code", code, "test", now).mustChange()).isFalse();
    assertRefused("access.signIn.refused", () -> signingIn.signIn("cody.code", code, "test", now));
  }

  @Test
  void nobodyButAnObserverIsSentACode() {
    assertThat(codes.issue("cora", now)).isEmpty();
    assertThat(codes.issue("nobody.at.all", now)).isEmpty();
  }

  @Test
  void whoeverWorksAtAUnitIsKeptFromIt() {
    var id = enter("Rita ActiveRecusal", "乌海供电公司");
    accept(invited(id), "rita.recused", PASSWORD);

    assertThat(recusals.against("rita.recused", "D45"))
        .hasValueSatisfying(
            it -> {
              assertThat(it.ground()).isEqualTo(RecusalGround.OWN_ENTERPRISE);
              assertThat(it.declared()).isFalse();
            });
    assertThat(recusals.unitsClosedTo("rita.recused")).containsExactly("D45");
  }

  @Test
  void aFormerUnitIsClosedForTwoYears() {
    accept(invited(enter("Fritz Former", "")), "fritz.former", PASSWORD);
    var fritz = new Actor("fritz.former", Role.OBSERVER, "").at(now);

    declaration.declare(RecusalGround.FORMER_UNIT, "D07", "", today.minusYears(1), fritz);
    assertThat(recusals.unitsClosedTo("fritz.former")).containsExactly("D07");

    assertRefused(
        "panel.recusal.longAgo",
        () ->
            declaration.declare(RecusalGround.FORMER_UNIT, "D10", "", today.minusYears(3), fritz));
  }

  @Test
  void aDismissalClosesTheAccountAndVoidsTheLetter() {
    var id = enter("Dora Dismissed", "");
    accept(invited(id), "dora.dismissed", PASSWORD);
    var dora = new Actor("dora.dismissed", Role.OBSERVER, "").at(now);
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
    assertRefused("panel.invitation.withdrawn", () -> accept(token, "stella", PASSWORD));
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
  void leavesAreKeptBesideEachOtherAndOneCanBeTakenBack() {
    var id = enter("Lea Leave", "");
    accept(invited(id), "lea.leave", PASSWORD);
    var lea = new Actor("lea.leave", Role.OBSERVER, "").at(now);

    assertRefused("panel.leave.past", () -> appointment.takeLeave(today.minusDays(1), today, lea));
    appointment.takeLeave(today.plusDays(3), today.plusDays(4), lea);
    appointment.takeLeave(today.plusDays(9), today.plusDays(9), lea);
    assertRefused(
        "panel.leave.overlaps", () -> appointment.takeLeave(id, today, today.plusDays(3), office));
    appointment.comeBack(observers.own(lea).orElseThrow().leaves().get(0).id(), lea);

    assertThat(observers.view(id, office).leaves())
        .extracting(LeaveRow::first, LeaveRow::state)
        .containsExactly(
            tuple(today.plusDays(3), LeaveState.TAKEN_BACK),
            tuple(today.plusDays(9), LeaveState.COMING));
    assertThat(candidates(today.plusDays(3))).contains("lea.leave");
    assertThat(candidates(today.plusDays(9))).doesNotContain("lea.leave");
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

  @Test
  void whoeverHasNotAgreedYetOwesTheUndertaking() {
    var account = "una.undertaking";
    enrolment.welcome(account, account, account, PASSWORD, now);
    var member = new NewMember(particulars(account, "", "", today, null), Contact.NONE);
    appointment.found(account, member, Actor.HOUSE.at(now));
    var una = new Actor(account, Role.OBSERVER, "").at(now);
    assertThat(observers.owesUndertaking(una)).isTrue();

    observers.agree(una);

    assertThat(observers.owesUndertaking(una)).isFalse();
    assertThat(observers.owesUndertaking(CORA.at(now))).isFalse();
  }

  @Test
  void howToReachSomebodyIsShownToTheOfficeOnRecord() {
    var id =
        appointment.enter(
            new NewMember(
                particulars("Connie Contact", "", "", today, null),
                new Contact("13800000000", "connie@example.com")),
            office);

    assertThat(appointment.contact(id, office).phone()).isEqualTo("13800000000");
    assertThat(ledger.about("observer " + id).stream().map(EntryRow::what))
        .contains("CONTACT_SEEN");
    assertRefused("Right.KEEP_PANEL", () -> appointment.contact(id, OLGA.at(now)));
  }

  @Test
  void whatWasDoneIsCountedByTheQuarter() {
    accept(invited(enter("Vito Visits", "")), "vito.visits", PASSWORD);
    var vito = new Actor("vito.visits", Role.OBSERVER, "").at(now);

    record.count("vito.visits", ServiceActivity.VISIT, today);
    record.count("vito.visits", ServiceActivity.VISIT, today);

    assertThat(record.own(vito).get(0).visits()).isEqualTo(2);
  }

  @Test
  void theListFollowsItselfWithoutGapOrOverlap() {
    var all = observers.list(ObserverFilter.ALL, null, 5000, office);
    var first = observers.list(ObserverFilter.ALL, null, 7, office);
    var second = observers.list(ObserverFilter.ALL, first.get(6).id(), 7, office);

    assertThat(first).isEqualTo(all.subList(0, 7));
    assertThat(second).isEqualTo(all.subList(7, 14));
    assertThat(all).extracting(ObserverRow::account).contains("olga", "g012");
  }

  @Test
  void theDemonstrationHasCandidatesOfManyKinds() {
    assertThat(observers.available(today, today))
        .extracting(AvailableObserver::category)
        .contains(Category.DEPUTY, Category.LAWYER, Category.MEDIA, Category.OPERATOR);
    assertThat(observers.available(today, today))
        .extracting(AvailableObserver::account)
        .contains("olga")
        .doesNotContain("olena");
  }

  private List<String> candidates(LocalDate day) {
    return observers.available(day, day).stream().map(AvailableObserver::account).toList();
  }

  private String enter(String name, String organisation) {
    return appointment.enter(
        new NewMember(particulars(name, organisation, "", today, null), Contact.NONE), office);
  }

  private String invited(String id) {
    return recruitment.token(
        recruitment.invite(id, InvitationForm.CARD, InvitationTexts::plain, office), office);
  }

  private void accept(String token, String account, String password) {
    recruitment.accept(token, version(), account, password, now);
  }

  private String version() {
    return undertakings.inForce(today).version();
  }

  private static Particulars particulars(
      String name, String organisation, String activity, LocalDate from, LocalDate until) {
    return new Particulars(
        name,
        name,
        Category.EXPERT,
        true,
        organisation,
        Set.of(),
        Set.of(),
        Set.of(),
        activity,
        from,
        until);
  }

  private static void assertRefused(String key, Runnable attempt) {
    assertThatThrownBy(attempt::run)
        .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.key()).isEqualTo(key));
  }
}
