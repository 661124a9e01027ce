package bihuan.access;

import static bihuan.Cast.SELMA;
import static bihuan.Cast.SYD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.Refusal;
import bihuan.Token;
import bihuan.access.devices.DeviceRow;
import bihuan.access.devices.Devices;
import bihuan.ledger.Ledger;
import bihuan.throttle.Tries;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@InContainer
class SigningInIT {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final String FRESH = "Kite-over-7-rivers";

  private static final String OWN = "Brook-under-2-bridges";

  @Inject Enrolment enrolment;
  @Inject NewPeople people;
  @Inject SigningIn signingIn;
  @Inject Accounts accounts;

  @Inject Devices devices;
  @Inject SignInCodes codes;
  @Inject Passwords passwords;
  @Inject EmergencyUnlock emergency;
  @Inject Pbkdf2PasswordHash weaker;
  @Inject Ledger ledger;

  @Resource(lookup = "java:app/jdbc/bihuan")
  DataSource source;

  private final String name = "p" + UUID.randomUUID().toString().substring(0, 8);
  private final From somewhere = new From("192.0.2." + name, "");

  @Test
  void whoeverKnowsThePasswordComesIn() {
    var password = people.open(name, "来人", OWN, NOW);

    var account = signingIn.signIn(" " + name.toUpperCase() + " ", password, somewhere, NOW);

    assertThat(account.name()).isEqualTo(name);
    assertThat(account.mustChange()).isFalse();
    assertThat(accounts.find(name).orElseThrow().lastSignIn()).isEqualTo(NOW);
  }

  @Test
  void fiveWrongTriesLockEvenTheRightPasswordOutForAWhile() {
    var password = people.open(name, "来人", OWN, NOW);

    for (var tries = 0; tries < Tries.MOST; tries++) {
      assertRefused("wrong", NOW);
    }

    assertRefused(password, NOW.plusSeconds(60));
    assertThat(signingIn.signIn(name, password, somewhere, NOW.plus(Duration.ofMinutes(16))))
        .isNotNull();
  }

  @Test
  void whatAStrangerTriesKeepsNoKnownDeviceOut() {
    var password = people.open(name, "来人", OWN, NOW);
    var known = knownDevice();
    lockOut();

    assertRefused(password, NOW.plusSeconds(60));
    assertThat(signingIn.signIn(name, password, known, NOW.plusSeconds(60))).isNotNull();
    assertRefused(password, NOW.plusSeconds(61));
  }

  @Test
  void aKnownDeviceHasTriesOfItsOwn() {
    var password = people.open(name, "来人", OWN, NOW);
    var known = knownDevice();

    for (var tries = 0; tries < Tries.MOST; tries++) {
      assertThatThrownBy(() -> signingIn.signIn(name, "wrong", known, NOW))
          .hasMessage("access.signIn.refused");
    }

    assertThatThrownBy(() -> signingIn.signIn(name, password, known, NOW.plusSeconds(60)))
        .hasMessage("access.signIn.refused");
    assertThat(signingIn.signIn(name, password, somewhere, NOW.plusSeconds(60))).isNotNull();
  }

  @Test
  void aKnownDeviceComesInFromAnAddressThatOthersHaveTriedToDeath() {
    var password = people.open(name, "来人", OWN, NOW);
    var known = new From("192.0.2.98", knownDevice().device());
    for (var tries = 0; tries < 30; tries++) {
      assertThatThrownBy(
              () -> signingIn.signIn("nobody-at-all", "wrong", new From("192.0.2.98", ""), NOW))
          .isInstanceOf(Refusal.class);
    }

    assertThatThrownBy(() -> signingIn.signIn(name, password, new From("192.0.2.98", ""), NOW))
        .hasMessage("access.signIn.tooMany");
    assertThat(signingIn.signIn(name, password, known, NOW)).isNotNull();
  }

  @Test
  void theRecordNamesNoVictimAsTheOneWhoTried() {
    people.open(name, "来人", OWN, NOW);
    lockOut();

    assertThat(ledger.about("account " + name))
        .filteredOn(it -> List.of("SIGN_IN_FAILED", "ACCOUNT_LOCKED").contains(it.what()))
        .hasSize(Tries.MOST)
        .allMatch(it -> it.by().isEmpty());
  }

  @Test
  void whoeverHasTheMachineUnlocksAnAccount() throws IOException {
    var password = people.open(name, "来人", OWN, NOW);
    lockOut();
    var folder = Files.createDirectories(Path.of(System.getenv("BIHUAN_DATA"), "unlock"));
    var asked = Files.createFile(folder.resolve(name));

    emergency.run();

    assertThat(asked).doesNotExist();
    assertThat(signingIn.signIn(name, password, somewhere, NOW.plusSeconds(60))).isNotNull();
    assertThat(ledger.about("account " + name))
        .anyMatch(it -> it.what().equals("ACCOUNT_UNLOCKED") && it.by().equals("bihuan"));
  }

  @Test
  void aPasswordKeptWeaklyIsKeptAsHardAsToday() throws SQLException {
    var password = people.open(name, "来人", OWN, NOW);
    keep(weaker.generate(password.toCharArray()));

    signingIn.signIn(name, password, somewhere, NOW);

    assertThat(kept()).startsWith("PBKDF2WithHmacSHA512:");
    assertThat(signingIn.signIn(name, password, somewhere, NOW)).isNotNull();
  }

  @Test
  void nobodyLocksTheOwnerOutOfChangingThePassword() {
    var password = people.open(name, "来人", OWN, NOW);
    enrolment.appoint(name, Role.OBSERVER, "", SELMA.at(NOW));
    lockOut();

    assertThat(signingIn.changePassword(password, FRESH, Cast.observer(name).at(NOW))).isNotNull();
  }

  @Test
  void whoeverSitsAtAnOpenSessionCannotGuessThePassword() {
    var password = people.open(name, "来人", OWN, NOW);
    enrolment.appoint(name, Role.OBSERVER, "", SELMA.at(NOW));
    var me = Cast.observer(name).at(NOW);
    for (var tries = 0; tries < Tries.MOST; tries++) {
      assertThatThrownBy(() -> signingIn.changePassword("wrong", FRESH, me))
          .hasMessage("access.password.current");
    }

    assertThatThrownBy(() -> signingIn.changePassword(password, FRESH, me))
        .hasMessage("access.password.tooMany");
    assertThat(signingIn.signIn(name, password, somewhere, NOW)).isNotNull();
  }

  @Test
  void aCodeOpensThoughStrangersHaveTriedPasswords() {
    enrolment.welcome(name, "来人", "", null, NOW);
    var code = codes.issue(name, NOW).orElseThrow();
    lockOut();

    assertThat(signingIn.signIn(name, code, somewhere, NOW)).isNotNull();
  }

  @Test
  void aCodeIsNotGuessed() {
    enrolment.welcome(name, "来人", "", null, NOW);
    var code = codes.issue(name, NOW).orElseThrow();
    for (var tries = 0; tries < Tries.MOST; tries++) {
      assertRefused(code.equals("000000") ? "000001" : "000000", NOW);
    }

    assertRefused(code, NOW);
  }

  @Test
  void theOldestSessionEndsWhereThereAreTooMany() {
    people.open(name, "来人", OWN, NOW);
    var me = accounts.find(name).orElseThrow();
    var sessions =
        IntStream.rangeClosed(0, 5)
            .mapToObj(
                it ->
                    devices.enter(
                        me,
                        Token.random(52),
                        "Chrome",
                        Cast.observer(name).at(NOW.plusSeconds(it))))
            .toList();

    assertThat(devices.isOpen(name, sessions.get(0))).isFalse();
    assertThat(sessions.subList(1, 6)).allMatch(it -> devices.isOpen(name, it));
  }

  @Test
  void anEndedDeviceIsAStrangerAgain() {
    var password = people.open(name, "来人", OWN, NOW);
    var me = Cast.observer(name).at(NOW);
    var known = knownDevice();
    var other = devices.enter(accounts.find(name).orElseThrow(), Token.random(52), "Firefox", me);

    devices.endOthers(other, me);
    lockOut();

    assertThat(devices.of(me, other)).singleElement().matches(DeviceRow::here);
    assertThatThrownBy(() -> signingIn.signIn(name, password, known, NOW))
        .hasMessage("access.signIn.refused");
    assertThatThrownBy(
            () -> devices.end(devices.of(me, other).get(0).id(), Cast.somebody("other").at(NOW)))
        .hasMessage("access.devices.unknown");
  }

  @Test
  void aMissingAccountIsAnsweredLikeAWrongPassword() {
    people.open(name, "来人", OWN, NOW);

    assertThatThrownBy(() -> signingIn.signIn(name, "wrong", new From("192.0.2.8", ""), NOW))
        .hasMessage("access.signIn.refused");
    assertThatThrownBy(
            () -> signingIn.signIn("nobody-of-this-name", "wrong", new From("192.0.2.8", ""), NOW))
        .hasMessage("access.signIn.refused");
  }

  @Test
  void oneAddressCannotGoOnGuessing() {
    for (var tries = 0; tries < 30; tries++) {
      assertThatThrownBy(
              () -> signingIn.signIn("nobody-at-all", "wrong", new From("192.0.2.99", ""), NOW))
          .isInstanceOf(Refusal.class);
    }

    assertThatThrownBy(
            () -> signingIn.signIn("nobody-at-all", "wrong", new From("192.0.2.99", ""), NOW))
        .hasMessage("access.signIn.tooMany");
  }

  @Test
  void aDisabledAccountDoesNotComeIn() {
    var password = people.open(name, "来人", OWN, NOW);
    enrolment.disable(name, SYD.at(NOW));

    assertRefused(password, NOW);
  }

  @Test
  void anAccountNobodyUsedForNinetyDaysIsPutToRest() {
    var password = people.open(name, "来人", OWN, NOW);

    assertRefused(password, NOW.plus(Duration.ofDays(91)));

    assertThat(accounts.find(name).orElseThrow().disabled()).isTrue();
  }

  @Test
  void theOwnerChangesThePassword() {
    var password = people.open(name, "来人", OWN, NOW);
    enrolment.appoint(name, Role.OBSERVER, "", SELMA.at(NOW));
    var me = Cast.observer(name).at(NOW);

    assertThat(signingIn.changePassword(password, FRESH, me).mustChange()).isFalse();

    assertRefused(password, NOW);
    assertThat(signingIn.signIn(name, FRESH, somewhere, NOW).mustChange()).isFalse();
    assertThatThrownBy(() -> signingIn.changePassword(FRESH, FRESH, me))
        .hasMessage("access.password.used");
  }

  @Test
  void aPasswordOfNinetyDaysIsChangedAtTheNextSignIn() {
    var password = people.open(name, "来人", OWN, NOW);
    signingIn.changePassword(password, FRESH, Cast.as(Role.NONE, "", Cast.observer(name)).at(NOW));
    signingIn.signIn(name, FRESH, somewhere, NOW.plus(Duration.ofDays(80)));

    assertThat(signingIn.signIn(name, FRESH, somewhere, NOW.plus(Duration.ofDays(91))).mustChange())
        .isTrue();
  }

  private void assertRefused(String password, Instant at) {
    assertThatThrownBy(() -> signingIn.signIn(name, password, somewhere, at))
        .isInstanceOf(Refusal.class)
        .hasMessage("access.signIn.refused");
  }

  /** One on which somebody came in before. */
  private From knownDevice() {
    var secret = Token.random(52);
    devices.enter(
        accounts.find(name).orElseThrow(), secret, "Chrome · Windows", Cast.observer(name).at(NOW));
    return new From("198.51.100.4", secret);
  }

  private void lockOut() {
    for (var tries = 0; tries < Tries.MOST; tries++) {
      assertRefused("wrong", NOW);
    }
  }

  private void keep(String hash) throws SQLException {
    try (var connection = source.getConnection();
        var update = connection.prepareStatement("update account set hash = ? where name = ?")) {
      update.setString(1, hash);
      update.setString(2, name);
      update.executeUpdate();
    }
  }

  private String kept() throws SQLException {
    try (var connection = source.getConnection();
        var query = connection.prepareStatement("select hash from account where name = ?")) {
      query.setString(1, name);
      var found = query.executeQuery();
      found.next();
      return found.getString(1);
    }
  }
}
