package bihuan.access;

import static bihuan.Cast.AUDREY;
import static bihuan.Cast.HOUSING;
import static bihuan.Cast.SELMA;
import static bihuan.Cast.SYD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.Visitor;
import bihuan.access.powers.PowerRequestRow;
import bihuan.journal.Journeys;
import bihuan.ledger.EntryRow;
import bihuan.ledger.Ledger;
import bihuan.mail.Gateways;
import bihuan.mail.Letterbox;
import bihuan.mail.Letterbox.Letter;
import bihuan.notices.NoticeRow;
import bihuan.notices.NoticeType;
import bihuan.notices.Notices;
import bihuan.vault.Identity;
import bihuan.vault.Reporters;
import bihuan.vault.Secrecy;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No administrator becomes anybody, and no two of them learn who spoke. */
@InContainer
class PowersIT {

  private static final From HERE = new From("192.0.2.31", "");
  private static final String OWN = "Brook-under-2-bridges";
  private static final String FRESH = "Kite-over-7-rivers";
  private static final String HOW = "Came with the identity card";
  private static final Pattern DIGITS = Pattern.compile("\\b\\d{6}\\b");
  private static final Pattern ANY = Pattern.compile(".");
  private static final Pattern SECRET = Pattern.compile("secret=([\\w-]+)");

  @Inject Enrolment enrolment;
  @Inject Confirmations confirmations;
  @Inject NewPasswords passwords;
  @Inject AccountContacts contacts;
  @Inject SigningIn signingIn;
  @Inject Accounts accounts;
  @Inject NewPeople people;
  @Inject Reporters reporters;
  @Inject Journeys journeys;
  @Inject Notices notices;
  @Inject Gateways gateways;
  @Inject Ledger ledger;
  @Inject HttpServletRequest request;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private final String name = "w" + UUID.randomUUID().toString().substring(0, 8);
  private final Actor reporter = Cast.observer(name);
  private final By owner = reporter.at(now);

  @Test
  void theSystemAdministratorGetsNothingToComeInWithAsAReporter() throws Exception {
    var pseudonym = reported();
    try (var post = new Letterbox(gateways)) {
      contacts.enter("tess@example.org", OWN, owner);
      contacts.prove(codeIn(post.next(DIGITS)), owner);

      var share = enrolment.reset(name, SYD.at(now));

      assertThat(share.half()).isNull();
      assertThat(share.waiting()).isFalse();
      var letter = post.next(SECRET);
      assertThat(letter.to()).isEqualTo("tess@example.org");
      choose(secretIn(letter));
    }
    assertThat(signingIn.signIn(name, FRESH, HERE, now).shutSince()).isNull();
    assertThat(reporters.pseudonymsOf(reporter)).containsExactly(pseudonym);
    assertThat(did()).contains("RESET_ASKED", "PASSWORD_RESET");
  }

  @Test
  void untilTheOwnerSetsAnotherThePresentPasswordHolds() {
    observer();
    enrolment.reset(name, SYD.at(now));

    assertThat(signingIn.signIn(name, OWN, HERE, now)).isNotNull();
  }

  @Test
  void whoeverComesInAfterAResetFindsNothingOfTheReporter() {
    var pseudonym = reported();

    resetByHand();

    assertThat(signingIn.signIn(name, FRESH, HERE, now).isShut()).isTrue();
    assertThat(reporters.pseudonymsOf(reporter)).isEmpty();
    assertThat(reporters.isTheirs(reporter, pseudonym)).isFalse();
    assertThat(reporters.veil(owner, pseudonym)).isEqualTo(owner);
    assertThatThrownBy(this::speak).hasMessage("access.own.shut");
    assertThatThrownBy(() -> journeys.of(reporter)).hasMessage("access.own.shut");
    var visitor = Visitor.signedIn(root(), "en", name, FRESH);
    visitor.get("index.xhtml?lang=en");
    assertThat(visitor.get("api/issues").status()).isEqualTo(403);
    assertThat(visitor.get("api/issues").text()).contains("access.own.shut");
    assertThat(visitor.get("api/issues/export").status()).isEqualTo(403);
    assertThat(visitor.get("lists/issues.xhtml").text()).contains("What you reported is shut");
    assertThat(visitor.get("access/me.xhtml").text()).contains("without a hand in the reset");
  }

  @Test
  void neitherHalfOpensAnythingByItself() {
    observer();
    var first = enrolment.reset(name, SYD.at(now));
    assertThat(first.waiting()).isTrue();
    assertThatThrownBy(() -> choose(first.half())).hasMessage("access.newPassword.refused");

    var second = confirmations.confirm(first.request(), SELMA.at(now));

    assertThatThrownBy(() -> choose(first.half())).hasMessage("access.newPassword.refused");
    assertThatThrownBy(() -> choose(second.half())).hasMessage("access.newPassword.refused");
    choose(first.half() + " " + second.half());
    assertThatThrownBy(() -> choose(first.half() + second.half()))
        .hasMessage("access.newPassword.refused");
  }

  @Test
  void nobodyWithAHandInTheResetAnswersForTheOwner() {
    reported();
    resetByHand();

    assertThatThrownBy(() -> confirmations.recognise(name, HOW, SYD.at(now)))
        .hasMessage("access.recognise.notYou");
    assertThatThrownBy(() -> confirmations.recognise(name, HOW, SELMA.at(now)))
        .hasMessage("access.recognise.notYou");
    assertThatThrownBy(() -> confirmations.recognise(name, HOW, owner))
        .hasMessage("access.recognise.notYou");
    assertThat(confirmations.shut(AUDREY.at(now))).extracting(AccountRow::name).contains(name);
    confirmations.recognise(name, HOW, AUDREY.at(now));

    assertThat(reporters.pseudonymsOf(reporter)).hasSize(1);
    assertThat(did()).contains("RESET_ASKED", "RESET_CONFIRMED", "OWNER_RECOGNISED");
  }

  @ParameterizedTest
  @EnumSource(names = {"SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN", "HEAD", "COORDINATOR"})
  void theMightyAreResetByTwoEvenWhereTheirContactIsKnown(Role role) throws Exception {
    var unit = role.isOfOffice() ? "D01" : "";
    enrolment.invent(name, name, name, role, unit, "Demo-2026", now);
    var mighty = new Actor(name, role, unit);
    try (var post = new Letterbox(gateways)) {
      contacts.enter("mighty@example.org", "Demo-2026", mighty.at(now.minusSeconds(9)));
      contacts.prove(codeIn(post.next(DIGITS)), mighty.at(now.minusSeconds(9)));
      var asker = role == Role.SYSTEM_ADMIN ? SELMA : SYD;

      var share = enrolment.reset(name, asker.at(now));

      assertThat(share.waiting()).isTrue();
      assertThat(share.half()).isNull();
      assertThat(confirmations.confirm(share.request(), AUDREY.at(now)).half()).isNull();
      choose(secretIn(post.next(SECRET)));
    }
    assertThat(accounts.find(name).orElseThrow().isShut()).isFalse();
  }

  @Test
  void aContactOfYesterdayTakesASecondAdministratorAndOpensNothing() throws Exception {
    reported();
    prove("tess@example.org", now.minus(Duration.ofDays(60)));
    prove("thief@example.org", now.minus(Duration.ofDays(1)));
    try (var post = new Letterbox(gateways)) {

      var share = enrolment.reset(name, SYD.at(now));

      assertThat(share.waiting()).isTrue();
      assertThat(List.of(post.next(ANY).to(), post.next(ANY).to()))
          .containsExactlyInAnyOrder("thief@example.org", "tess@example.org");
      confirmations.confirm(share.request(), SELMA.at(now));
      choose(secretIn(post.next(SECRET)));
      assertThat(reporters.pseudonymsOf(reporter)).isEmpty();

      contacts.askFormer(owner);
      var code = post.next(DIGITS);
      assertThat(code.to()).isEqualTo("tess@example.org");
      contacts.prove(codeIn(code), owner);
    }
    assertThat(reporters.pseudonymsOf(reporter)).hasSize(1);
  }

  @Test
  void ofAChangedContactBothAreTold() throws Exception {
    observer();
    prove("tess@example.org", now.minus(Duration.ofDays(60)));
    try (var post = new Letterbox(gateways)) {
      contacts.enter("new@example.org", OWN, owner);
      contacts.prove(codeIn(post.next(DIGITS)), owner);

      assertThat(List.of(post.next(ANY).to(), post.next(ANY).to()))
          .containsExactlyInAnyOrder("tess@example.org", "new@example.org");
    }
    assertThat(did()).contains("CONTACT_PROVED", "CONTACT_CHANGED");
    assertThat(told(reporter)).contains(NoticeType.ACCOUNT_CONTACT_CHANGED);
  }

  @Test
  void whoeverHasOnlyTheSessionChangesNoContact() {
    observer();

    assertThatThrownBy(() -> contacts.enter("thief@example.org", "a guess", owner))
        .hasMessage("access.password.current");
  }

  @Test
  void aCodeIsGoodForAFewTriesOnly() throws Exception {
    observer();
    try (var post = new Letterbox(gateways)) {
      contacts.enter("tess@example.org", OWN, owner);
      var code = codeIn(post.next(DIGITS));
      for (var tries = 0; tries < 5; tries++) {
        assertThatThrownBy(() -> contacts.prove("nothing", owner))
            .hasMessage("access.contact.wrongCode");
      }
      assertThatThrownBy(() -> contacts.prove(code, owner)).hasMessage("access.contact.wrongCode");
    }
  }

  @Test
  void theOwnerIsToldOfWhateverIsDoneWithTheAccount() {
    observer();

    enrolment.reset(name, SYD.at(now));
    enrolment.unlock(name, SYD.at(now));
    enrolment.disable(name, SYD.at(now));
    enrolment.enable(name, SYD.at(now));
    enrolment.appoint(name, Role.CASE_HANDLER, HOUSING, SELMA.at(now));

    assertThat(told(reporter))
        .contains(
            NoticeType.ACCOUNT_RESET_ASKED,
            NoticeType.ACCOUNT_UNLOCKED,
            NoticeType.ACCOUNT_ENABLED);
    assertThat(told(new Actor(name, Role.CASE_HANDLER, HOUSING)))
        .containsExactly(NoticeType.ACCOUNT_ROLE_CHANGED);
  }

  @Test
  void noAdministratorGivesPowerAlone() {
    people.open(name, name, OWN, now);

    assertThat(enrolment.appoint(name, Role.HEAD, "D01", SELMA.at(now))).isPresent();

    assertThat(accounts.find(name).orElseThrow().role()).isEqualTo(Role.NONE);
    var waiting = waiting(AUDREY);
    assertThat(waiting.mayConfirm()).isTrue();
    assertThat(waiting(SELMA).mayConfirm()).isFalse();
    assertThatThrownBy(() -> confirmations.confirm(waiting.id(), SELMA.at(now)))
        .hasMessage("access.confirm.own");
    confirmations.confirm(waiting.id(), AUDREY.at(now));
    assertThat(accounts.find(name).orElseThrow().role()).isEqualTo(Role.HEAD);
    assertThat(did()).contains("APPOINTMENT_ASKED", "APPOINTED");
  }

  @Test
  void whatIsDeclinedIsNotConfirmedAnyMore() {
    observer();
    var share = enrolment.reset(name, SYD.at(now));

    confirmations.decline(share.request(), AUDREY.at(now));

    assertThatThrownBy(() -> confirmations.confirm(share.request(), SELMA.at(now)))
        .hasMessage("access.confirm.over");
  }

  @Test
  void aClosedAccountIsNeverAnybodyElses() {
    reported();
    enrolment.close(name, now);

    assertThatThrownBy(() -> enrolment.open(name, "新人", "", SYD.at(now)))
        .hasMessage("access.account.taken");
    assertThatThrownBy(() -> enrolment.welcome(name, "新人", "", OWN, now))
        .hasMessage("access.account.taken");
    assertThatThrownBy(() -> enrolment.reset(name, SYD.at(now)))
        .hasMessage("access.account.disabledAlready");
  }

  private void observer() {
    enrolment.welcome(name, "任思", "Tess", OWN, now.minus(Duration.ofDays(80)));
  }

  /** An observer who has spoken; answers the pseudonym. */
  private String reported() {
    observer();
    return speak();
  }

  private String speak() {
    return reporters.enter(new Identity(name, "任思", "", "", ""), Secrecy.CONFIDENTIAL, owner);
  }

  private void resetByHand() {
    var first = enrolment.reset(name, SYD.at(now));
    var second = confirmations.confirm(first.request(), SELMA.at(now));
    choose(first.half() + second.half());
  }

  private void choose(String secret) {
    passwords.choose(name, secret, FRESH, now);
  }

  /** Some time ago: nothing is sent any more, the code is shown as demonstrations do. */
  private void prove(String address, Instant at) {
    var me = reporter.at(at);
    contacts.prove(contacts.enter(address, OWN, me).orElseThrow(), me);
  }

  private PowerRequestRow waiting(Actor reader) {
    return confirmations.waiting(reader.at(now)).stream()
        .filter(it -> it.account().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<NoticeType> told(Actor reader) {
    return notices.list(reader, false, null).rows().stream().map(NoticeRow::type).toList();
  }

  private List<String> did() {
    return ledger.about("account " + name).stream().map(EntryRow::what).toList();
  }

  private static String codeIn(Letter letter) {
    var code = DIGITS.matcher(letter.text());
    assertThat(code.find()).as(letter.text()).isTrue();
    return code.group();
  }

  private static String secretIn(Letter letter) {
    var secret = SECRET.matcher(letter.text());
    assertThat(secret.find()).as(letter.text()).isTrue();
    return secret.group(1);
  }

  private URI root() {
    return URI.create(
        "http://localhost:%d%s/".formatted(request.getLocalPort(), request.getContextPath()));
  }
}
