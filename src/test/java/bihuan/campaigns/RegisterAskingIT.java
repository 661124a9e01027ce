package bihuan.campaigns;

import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.Refusal;
import bihuan.Token;
import bihuan.access.Actor;
import bihuan.access.Enrolment;
import bihuan.access.Role;
import bihuan.campaigns.people.AskingWords;
import bihuan.campaigns.people.NewAskedPerson;
import bihuan.campaigns.people.Register;
import bihuan.campaigns.people.RegisterChoice;
import bihuan.campaigns.people.WaitingAsking;
import bihuan.mail.MessageText;
import bihuan.mail.Pending;
import bihuan.panel.Appointment;
import bihuan.panel.Category;
import bihuan.panel.Contact;
import bihuan.panel.Membership;
import bihuan.panel.NewMember;
import bihuan.panel.ObserverFilter;
import bihuan.panel.ObserverRow;
import bihuan.panel.Observers;
import bihuan.panel.Particulars;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A campaign asks the people of a register: each once, and by whoever knows how to reach them. */
@InContainer
class RegisterAskingIT extends CampaignMachine {

  private static final RegisterChoice PANEL = new RegisterChoice(Register.PANEL, null, null);

  private static final AskingWords WORDS =
      (title, name, address, letter, again, until) ->
          new MessageText(title.zh(), (again ? "again " : "first ") + name + " " + letter);

  @Inject PersonalAsking people;
  @Inject Observers observers;
  @Inject Appointment appointment;
  @Inject Enrolment enrolment;
  @Inject Pending pending;

  @PersistenceContext EntityManager em;

  @Test
  void thePanelInTermIsAskedOnceAndWrittenToWithoutItsContactLeavingIt() {
    open(OncePer.PERSON, Naming.ANONYMOUS);
    var mail = Token.random(10).toLowerCase(Locale.ROOT) + "@example.org";
    var una = member(mail, Category.LAWYER);

    var first = ask(PANEL);
    assertThat(first.asked()).isEqualTo(inTerm(null));
    assertThat(first.before()).isZero();
    assertThat(first.unreached()).isLessThan(first.asked());
    assertThat(pending.to(mail))
        .singleElement()
        .satisfies(it -> assertThat(it.body()).startsWith("first Una "));
    assertThat(ask(PANEL).asked()).as("asked already").isZero();
    assertThat(ask(PANEL).before()).isEqualTo(first.asked());
    assertThat(pending.to(mail)).hasSize(1);

    assertThat(people.waiting(una.at(NOW))).hasSize(1);
    assertThat(kept()).isEqualTo(first.asked());
  }

  @Test
  void theOfficeChoosesACategoryAndADistrict() {
    open(OncePer.PERSON, Naming.ANONYMOUS);
    member("", Category.LAWYER);

    assertThat(ask(new RegisterChoice(Register.PANEL, Category.LAWYER, null)).asked())
        .isEqualTo(inTerm(Category.LAWYER))
        .isLessThan(inTerm(null));
  }

  @Test
  void whoHasAnsweredByLetterIsNotAskedNorRemindedNorTakenByTheirAccount() {
    open(OncePer.PERSON, Naming.ANONYMOUS);
    var mail = Token.random(10).toLowerCase(Locale.ROOT) + "@example.org";
    var una = member(mail, Category.LAWYER);
    ask(PANEL);
    var letter = letter(people.waiting(una.at(NOW)).get(0));

    intake.take(token, letter, handIn("5", "online", ""), nobody());

    assertThat(people.waiting(una.at(NOW))).isEmpty();
    assertThat(look(letter).state()).isEqualTo(AskedState.ANSWERED);
    assertThat(intake.look(token, "", una.at(NOW)).state()).isEqualTo(AskedState.ANSWERED);
    assertThat(refusal(() -> intake.take(token, "", handIn("4", "online", ""), una.at(NOW))).key())
        .isEqualTo("campaigns.answeredAlready");
    people.remind(campaign, WORDS, CORA.at(NOW.plus(4, ChronoUnit.DAYS)));
    assertThat(pending.to(mail)).as("nobody reminds them").hasSize(1);
    assertThat(people.rate(campaign, by(CORA)).answered()).isOne();
  }

  @Test
  void whoHasAnsweredByAccountIsNotTakenByLetter() {
    open(OncePer.PERSON, Naming.ANONYMOUS);
    ask(PANEL);
    var letter = letter(mine(OLGA).get(0));

    intake.take(token, "", handIn("5", "online", ""), by(OLGA));

    assertThat(mine(OLGA)).isEmpty();
    assertThat(refusal(() -> intake.take(token, letter, handIn("4", "online", ""), nobody())).key())
        .isEqualTo("campaigns.answeredAlready");
  }

  @Test
  void aLetterIsGoodOnceWhereverOneMayAnswer() {
    open(OncePer.ANY, Naming.ANONYMOUS);
    ask(PANEL);
    var letter = letter(mine(OLGA).get(0));

    intake.take(token, letter, handIn("5", "online", ""), nobody());
    assertThat(refusal(() -> intake.take(token, letter, handIn("5", "online", ""), nobody())).key())
        .isEqualTo("campaigns.answeredAlready");
    assertThat(mine(OLGA)).isEmpty();
    answered("4", "online", "");
  }

  @Test
  void whoPutsItAwayIsNotShownItAgainAndMayStillAnswer() {
    open(OncePer.PERSON, Naming.ANONYMOUS);
    ask(PANEL);
    ask(new RegisterChoice(Register.ENTERPRISES, null, null));
    var letter = letter(mine(ENZO).get(0));

    people.putAway(campaign, by(ENZO));

    assertThat(mine(ENZO)).isEmpty();
    assertThat(mine(OLGA)).as("somebody else's").hasSize(1);
    intake.take(token, letter, handIn("5", "online", ""), nobody());
    asking.close(campaign, by(CORA));
    assertThat(mine(OLGA)).as("over").isEmpty();
  }

  @Test
  void nobodyOfAListIsAskedTwiceAndOnlyTheOfficeAsks() {
    open(OncePer.PERSON, Naming.ANONYMOUS);
    var one = new NewAskedPerson("王一", "", "13800000031", "");
    var again = new NewAskedPerson("王一", "某公司", "138 0000 0031", "");

    assertThat(people.ask(campaign, link(), List.of(one, again), WORDS, by(CORA))).isOne();
    assertThat(people.ask(campaign, link(), List.of(again), WORDS, by(CORA))).isZero();
    assertThat(
            refusal(() -> people.ask(campaign, link(), PANEL, WORDS, by(HANNA_AT_HOUSING)))
                .ground())
        .isEqualTo(Refusal.Ground.FORBIDDEN);
    assertThat(refusal(() -> people.waiting(by(HANNA_AT_HOUSING))).ground())
        .isEqualTo(Refusal.Ground.FORBIDDEN);
  }

  private PersonalAsking.RegisterAsked ask(RegisterChoice choice) {
    return people.ask(campaign, link(), choice, WORDS, by(CORA));
  }

  private String link() {
    return campaigns.links(campaign, by(CORA)).get(0).id();
  }

  private List<WaitingAsking> mine(Actor who) {
    return people.waiting(by(who)).stream().filter(it -> it.campaign().equals(campaign)).toList();
  }

  private static String letter(WaitingAsking waiting) {
    return waiting.address().substring(waiting.address().indexOf('=') + 1);
  }

  private int inTerm(Category category) {
    var filter = new ObserverFilter(null, category, Membership.SERVING, null, null, null);
    return (int)
        observers.list(filter, null, 5000, by(CORA)).stream()
            .filter(ObserverRow::inTerm)
            .filter(it -> it.account() != null)
            .count();
  }

  /** Rows that hold nothing of whom they are about. */
  private int kept() {
    return em.createQuery(
            "select p from AskedPerson p where p.campaign = :campaign", AskedPerson.class)
        .setParameter("campaign", Long.valueOf(campaign))
        .getResultList()
        .size();
  }

  /** Somebody in term whom no other test has met. */
  private Actor member(String mail, Category category) {
    var account = "una-" + Token.random(6).toLowerCase(Locale.ROOT);
    enrolment.invent(account, "Una", "Una", Role.OBSERVER, "", "Quiet-River-42", NOW);
    var particulars =
        new Particulars(
            "Una",
            "Una",
            category,
            false,
            account,
            Set.of(),
            Set.of(),
            Set.of(),
            "",
            by(CORA).day(),
            null);
    appointment.found(
        account, new NewMember(particulars, new Contact("", mail)), Actor.HOUSE.at(NOW));
    return Cast.observer(account);
  }
}
