package bihuan.loop;

import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.HOUSING;
import static bihuan.Cast.TRANSPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.Enrolment;
import bihuan.city.City;
import bihuan.classification.Method;
import bihuan.ledger.EntryRow;
import bihuan.notices.NoticeType;
import bihuan.notices.Notices;
import bihuan.notices.Told;
import bihuan.panel.Appointment;
import bihuan.panel.Category;
import bihuan.panel.Contact;
import bihuan.panel.NewMember;
import bihuan.panel.Observers;
import bihuan.panel.Particulars;
import bihuan.recusals.RecusalDeclaration;
import bihuan.recusals.RecusalGround;
import bihuan.series.IssueNumber;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever must keep away or has left verifies nothing, and what was theirs is handed on. */
@InContainer
@OnEmbedded
class SuccessionIT extends QueueMachine {

  @Inject Enrolment enrolment;
  @Inject Appointment appointment;
  @Inject Observers observers;
  @Inject RecusalDeclaration declaration;
  @Inject Succession succession;
  @Inject Notices notices;

  @Test
  void nobodyVerifiesWhatTheyMustKeepAwayFrom() {
    var number = underReview();
    observer("nell.near", "乌海市住房和城乡建设局");

    assertThatThrownBy(
            () -> verification.sendToVerify(number, "nell.near", Method.CALL_BACK, by(CARL)))
        .isInstanceOfSatisfying(
            Refusal.class,
            it -> {
              assertThat(it.key()).isEqualTo("recusals.recused");
              assertThat(it.field()).contains("verifier");
            });
  }

  @Test
  void whatAnObserverWhoLeftWasToVerifyIsHandedOn() {
    var number = underReview();
    var id = observer("lena.leaves", "");
    verification.sendToVerify(number, "lena.leaves", Method.CALL_BACK, by(CARL));

    appointment.dismiss(id, "不再方便", by(CORA));

    assertThat(issues.toBeVerifiedBy("lena.leaves")).isEmpty();
    assertThat(ledger.about("issue " + number).stream().map(EntryRow::what))
        .contains("VERIFICATION_HANDED_ON");
  }

  @Test
  void whatAnObserverIsRecusedFromIsNoLongerTheirsToVerify() {
    var number = underReview();
    var id = observer("rolf.recused", "");
    verification.sendToVerify(number, "rolf.recused", Method.CALL_BACK, by(CARL));

    declaration.declareFor(id, RecusalGround.RELATIVE, TRANSPORT, "", null, by(CORA));
    assertThat(issues.toBeVerifiedBy("rolf.recused")).containsExactly(number);
    declaration.declareFor(id, RecusalGround.RELATIVE, HOUSING, "", null, by(CORA));

    assertThat(issues.toBeVerifiedBy("rolf.recused")).isEmpty();
    assertThat(deeds(number)).endsWith("VERIFICATION_HANDED_ON");
    assertThat(told(Cast.observer("rolf.recused"), number))
        .contains(NoticeType.VERIFICATION_RECUSED);
    assertThat(told(CORA, number)).contains(NoticeType.VERIFIER_RECUSED);
    assertThat(told(HANNA_AT_HOUSING, number))
        .doesNotContain(NoticeType.VERIFICATION_RECUSED, NoticeType.VERIFIER_RECUSED);
  }

  @Test
  void aVerificationThatStayedWithSomebodyWhoLeftIsHandedOnInTheMorning() {
    var number = underReview();
    observer("stan.stayed", "");
    verification.sendToVerify(number, "stan.stayed", Method.CALL_BACK, by(CARL));
    enrolment.close("stan.stayed", NOW);

    succession.catchUp(Actor.HOUSE.at(NOW));

    assertThat(issues.toBeVerifiedBy("stan.stayed")).isEmpty();
    assertThat(told(CORA, number)).contains(NoticeType.VERIFIER_LEFT);
  }

  private List<NoticeType> told(Actor reader, IssueNumber number) {
    return Told.of(notices, reader, number.subject());
  }

  private String observer(String account, String organisation) {
    enrolment.welcome(account, account, account, "Quiet-River-42", NOW);
    appointment.found(
        account,
        new NewMember(
            new Particulars(
                account,
                "",
                Category.EXPERT,
                false,
                organisation,
                Set.of(),
                Set.of(),
                Set.of(),
                "",
                City.day(NOW),
                null),
            Contact.NONE),
        Actor.HOUSE.at(NOW));
    return observers.find(account).orElseThrow().id();
  }
}
