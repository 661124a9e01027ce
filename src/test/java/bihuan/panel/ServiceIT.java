package bihuan.panel;

import static bihuan.Cast.CORA;
import static bihuan.Cast.OLGA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.Token;
import bihuan.access.Actor;
import bihuan.access.Enrolment;
import bihuan.ledger.EntryRow;
import bihuan.ledger.Ledger;
import bihuan.recusals.RecusalDeclaration;
import bihuan.recusals.RecusalGround;
import bihuan.recusals.Recusals;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever is in service: what they keep away from, their leaves, what they did, and the list. */
@InContainer
class ServiceIT extends AppointedScene {

  @Inject Recusals recusals;
  @Inject RecusalDeclaration declaration;
  @Inject ServiceRecord record;
  @Inject Enrolment enrolment;
  @Inject Ledger ledger;

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
    var fritz = Cast.observer("fritz.former").at(now);

    declaration.declare(RecusalGround.FORMER_UNIT, "D07", "", today.minusYears(1), fritz);
    assertThat(recusals.unitsClosedTo("fritz.former")).containsExactly("D07");

    assertRefused(
        "recusals.longAgo",
        () ->
            declaration.declare(RecusalGround.FORMER_UNIT, "D10", "", today.minusYears(3), fritz));
  }

  @Test
  void leavesAreKeptBesideEachOtherAndOneCanBeTakenBack() {
    var id = enter("Lea Leave", "");
    accept(invited(id), "lea.leave", PASSWORD);
    var lea = Cast.observer("lea.leave").at(now);

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
  void whoeverHasNotAgreedYetOwesTheUndertaking() {
    var account = "una.undertaking";
    enrolment.welcome(account, account, account, PASSWORD, now);
    var member = new NewMember(particulars(account, "", "", today, null), Contact.NONE);
    appointment.found(account, member, Actor.HOUSE.at(now));
    var una = Cast.observer(account).at(now);
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
  void aNameIsAsLongAsItsSignsOnWhicheverDatabase() {
    var name = "𠮷".repeat(60);

    assertThat(observers.view(enter(name, "𠮷".repeat(120)), office).particulars().name())
        .isEqualTo(name);
  }

  @Test
  void whatWasDoneIsCountedByTheQuarter() {
    var id = enter("Vito Visits", "");
    accept(invited(id), "vito.visits", PASSWORD);
    var vito = Cast.observer("vito.visits").at(now);

    record.count("vito.visits", ServiceActivity.VISIT, today);
    record.count("vito.visits", ServiceActivity.VISIT, today);

    assertThat(record.own(vito).get(0).visits()).isEqualTo(2);
    assertThat(record.of(id, CORA.at(now)))
        .as("a count that moves would tell the office who was out on which day")
        .noneMatch(QuarterRow::running);
  }

  @Test
  void theListFollowsItselfWithoutGapOrOverlap() {
    var organisation = "Followers " + Token.random(8);
    var theirs = new ObserverFilter(organisation, null, null, null, null, null);
    var entered = Stream.generate(() -> enter("Flora Follows", organisation)).limit(15).toList();

    var all = observers.list(theirs, null, 100, office);
    var first = observers.list(theirs, null, 7, office);
    var second = observers.list(theirs, first.get(6).id(), 7, office);

    assertThat(all).extracting(ObserverRow::id).containsExactlyInAnyOrderElementsOf(entered);
    assertThat(first).isEqualTo(all.subList(0, 7));
    assertThat(second).isEqualTo(all.subList(7, 14));
    assertThat(everybody()).extracting(ObserverRow::account).contains("olga", "g012");
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

  private List<ObserverRow> everybody() {
    var all = new ArrayList<ObserverRow>();
    var page = observers.list(ObserverFilter.ALL, null, 500, office);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = observers.list(ObserverFilter.ALL, page.get(page.size() - 1).id(), 500, office);
    }
    return all;
  }
}
