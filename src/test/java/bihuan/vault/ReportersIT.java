package bihuan.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.start.BootStep;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InContainer
class ReportersIT {

  private static final Instant NOW = Instant.parse("2026-03-02T01:02:03Z");

  private static final String FROM = "192.0.2.8";

  @Inject Reporters reporters;
  @Inject Anonymous anonymous;
  @Inject Keys keys;
  @Inject Rotation rotation;

  @Resource(lookup = "java:app/jdbc/bihuan")
  DataSource source;

  @TempDir Path folder;

  private final By olga = Cast.somebody("olga").at(NOW);
  private final By oscar = Cast.somebody("oscar").at(NOW);

  @AfterEach
  void putTheRightKeysBack() {
    keys.open(BootStep.KEYS);
  }

  @Test
  void everyIssueIsSpokenOfUnderAnotherName() {
    var first = entered(olga, Secrecy.CONFIDENTIAL);
    var second = entered(olga, Secrecy.CONFIDENTIAL);
    entered(oscar, Secrecy.CONFIDENTIAL);

    assertThat(first).matches("R-[0-9A-HJKMNP-TV-Z]{10}").isNotEqualTo(second);
    assertThat(reporters.pseudonymsOf(olga.actor())).containsExactlyInAnyOrder(first, second);
  }

  @Test
  void whoFiledActsUnderThePseudonymAndNobodyElseDoes() {
    var pseudonym = entered(olga, Secrecy.CONFIDENTIAL);

    assertThat(reporters.veil(olga, pseudonym)).isEqualTo(Cast.reporter(pseudonym).at(NOW));
    assertThat(reporters.veil(oscar, pseudonym)).isEqualTo(oscar);
    assertThat(reporters.veil(Actor.NOBODY.at(NOW), pseudonym).actor()).isEqualTo(Actor.NOBODY);
    assertThat(reporters.isTheirs(olga.actor(), pseudonym)).isTrue();
    assertThat(reporters.isTheirs(oscar.actor(), pseudonym)).isFalse();
    assertThat(reporters.isTheirs(olga.actor(), pseudonym.toLowerCase())).isFalse();
  }

  @Test
  void onlyWhoSpeaksOpenlyIsShown() {
    var open = entered(olga, Secrecy.OPEN);
    var confidential = entered(olga, Secrecy.CONFIDENTIAL);

    assertThat(reporters.openIdentity(open)).contains(identityOf(olga).shownOpenly());
    assertThat(reporters.openIdentity(confidential)).isEmpty();
    assertThat(reporters.openIdentity("R-0000000000")).isEmpty();
  }

  @Test
  void anOutgoingTextIsHeldAgainstTheSealedIdentity() {
    var pseudonym = entered(olga, Secrecy.CONFIDENTIAL);

    assertThat(reporters.remainIn("李晓明说窗口没人", pseudonym)).isTrue();
    assertThat(reporters.remainIn("有人说窗口没人", pseudonym)).isFalse();
    assertThat(reporters.remainIn("李晓明说窗口没人", anonymous.enter("").pseudonym())).isFalse();
    assertThat(reporters.hints("窗口说李晓明不行", pseudonym)).hasSize(1);
  }

  @Test
  void aBusyReporterFindsAllOfTheirs() {
    var all = IntStream.range(0, 300).mapToObj(it -> entered(olga, Secrecy.CONFIDENTIAL)).toList();

    assertThat(reporters.pseudonymsOf(olga.actor())).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void whoFilesManyAtTheSameMomentIsNeverInTheirOwnWay() throws Exception {
    var clients = Executors.newFixedThreadPool(24);
    try {
      var filings =
          Collections.<Callable<String>>nCopies(150, () -> entered(olga, Secrecy.CONFIDENTIAL));
      var all = new ArrayList<String>();
      for (var it : clients.invokeAll(filings)) {
        all.add(it.get());
      }

      assertThat(reporters.pseudonymsOf(olga.actor())).containsExactlyInAnyOrderElementsOf(all);
    } finally {
      clients.shutdown();
    }
  }

  @Test
  void theDatabaseAloneTellsNeitherWhoNorWhoseTogether() throws SQLException {
    var first = entered(olga, Secrecy.CONFIDENTIAL);
    var second = entered(olga, Secrecy.CONFIDENTIAL);
    var ticket = anonymous.enter("");

    var rows = new ArrayList<String>();
    for (var table : List.of("vault_key", "sealed_identity", "anonymous_reporter")) {
      rows.addAll(rowsOf(table));
    }

    assertThat(rows).anyMatch(it -> it.contains(first)).anyMatch(it -> it.contains(second));
    var identity = identityOf(olga);
    for (var secret :
        List.of(
            identity.account(),
            identity.name(),
            identity.phone(),
            identity.organisation(),
            ticket.code().shown(),
            ticket.code().characters())) {
      assertThat(rows).noneMatch(it -> it.contains(secret));
      assertThat(rows).noneMatch(it -> it.contains(hex(secret)));
      assertThat(rows).noneMatch(it -> it.contains(base64(secret)));
    }
    assertThat(column("account_mark", first)).isNotEqualTo(column("account_mark", second));
  }

  @Test
  void rowsThatWereSwappedOrOpenedByHandDoNotOpen() throws SQLException {
    var first = entered(olga, Secrecy.CONFIDENTIAL);
    var second = entered(oscar, Secrecy.CONFIDENTIAL);

    run("update sealed_identity set secrecy = 'OPEN' where pseudonym = '" + first + "'");
    run(
        "update sealed_identity set sealed = (select it.sealed from (select sealed from"
            + " sealed_identity where pseudonym = '"
            + first
            + "') it) where pseudonym = '"
            + second
            + "'");

    assertThatThrownBy(() -> reporters.openIdentity(first))
        .isInstanceOf(VaultKey.BrokenSeal.class)
        .hasMessageNotContaining("李");
    assertThatThrownBy(() -> reporters.isTheirs(oscar.actor(), second))
        .isInstanceOf(VaultKey.BrokenSeal.class);
    run("delete from sealed_identity where pseudonym in ('" + first + "', '" + second + "')");
  }

  @Test
  void aNameIsNotTakenWhereNoneWasWanted() {
    assertThatThrownBy(() -> entered(olga, Secrecy.ANONYMOUS)).isInstanceOf(Refusal.class);
  }

  @Test
  void theCodeLeadsBackAndNoOtherDoes() {
    var ticket = anonymous.enter("");

    assertThat(anonymous.pseudonymBehind(ticket.code().shown().toLowerCase(), FROM))
        .contains(ticket.pseudonym());
    assertThat(anonymous.pseudonymBehind(QueryCode.random().shown(), FROM)).isEmpty();
    assertThat(anonymous.pseudonymBehind("not a code", FROM)).isEmpty();
    assertThat(anonymous.isAnonymous(ticket.pseudonym())).isTrue();
    assertThat(reporters.isTheirs(olga.actor(), ticket.pseudonym())).isFalse();
  }

  @Test
  void whoeverTriesCodesIsStopped() {
    var ticket = anonymous.enter("");
    for (var i = 0; i < Anonymous.GUESSES.most(); i++) {
      assertThat(anonymous.pseudonymBehind("0000-0000-000" + i, "192.0.2.9")).isEmpty();
    }

    assertThatThrownBy(() -> anonymous.pseudonymBehind("0000-0000-0000", "192.0.2.9"))
        .isInstanceOf(Refusal.class)
        .extracting(it -> ((Refusal) it).ground())
        .isEqualTo(Refusal.Ground.TOO_MANY);
    assertThat(anonymous.pseudonymBehind("0000-0000-0000", "192.0.2.10")).isEmpty();
    assertThat(anonymous.pseudonymBehind(ticket.code().shown(), "192.0.2.9"))
        .as("a right code always leads back")
        .isPresent();
  }

  @Test
  void aMissingOrForeignKeyFileShutsTheVault() throws Exception {
    var missing = folder.resolve("nowhere/vault.key");
    assertThatThrownBy(() -> keys.openWith(new KeyFile(missing)))
        .hasMessageContaining(missing.toString())
        .hasMessageContaining("missing");
    assertThat(missing).doesNotExist();

    var foreign = new KeyFile(folder.resolve("foreign.key"));
    Files.writeString(foreign.path(), keys.current().id() + " " + secret('x') + "\n");
    assertThatThrownBy(() -> keys.openWith(foreign))
        .hasMessageContaining(foreign.path().toString())
        .hasMessageContaining("another secret");

    entered(olga, Secrecy.CONFIDENTIAL);
    var other = new KeyFile(folder.resolve("other.key"));
    Files.writeString(other.path(), "OTHER " + secret('y') + "\n");
    assertThatThrownBy(() -> keys.openWith(other))
        .hasMessageContaining(other.path().toString())
        .hasMessageContaining("lacks key");
  }

  @Test
  void whatAnOlderKeySealedIsSealedAnew() throws Exception {
    var before = entered(olga, Secrecy.OPEN);
    var ticket = anonymous.enter("");
    var real = Path.of(System.getenv("BIHUAN_DATA"), "vault.key");
    var original = Files.readString(real);
    var rotated = new KeyFile(folder.resolve("rotated.key"));
    Files.writeString(
        rotated.path(), original + "NEW" + Crockford.random(5) + " " + secret('n') + "\n");
    keys.openWith(rotated);
    var during = entered(olga, Secrecy.CONFIDENTIAL);
    assertThat(reporters.pseudonymsOf(olga.actor())).containsExactlyInAnyOrder(before, during);

    rotation.rotate(BootStep.RESEALING);

    assertThat(column("key_id", before)).isEqualTo(keys.current().id());
    assertThat(reporters.openIdentity(before)).contains(identityOf(olga).shownOpenly());
    assertThat(reporters.pseudonymsOf(olga.actor())).containsExactlyInAnyOrder(before, during);
    assertThat(anonymous.pseudonymBehind(ticket.code().shown(), FROM)).contains(ticket.pseudonym());

    Files.writeString(real, Files.readString(rotated.path()));
  }

  private String entered(By by, Secrecy secrecy) {
    return reporters.enter(identityOf(by), secrecy, by);
  }

  private static Identity identityOf(By by) {
    return new Identity(by.name(), "李晓明", "13912345678", "乌海市蓝天商贸有限公司", "企业联系人");
  }

  private List<String> rowsOf(String table) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select * from " + table)) {
      var all = new ArrayList<String>();
      while (rows.next()) {
        var row = new StringBuilder();
        for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          var bytes =
              rows.getMetaData().getColumnName(i).equalsIgnoreCase("sealed")
                  ? rows.getBytes(i)
                  : rows.getString(i).getBytes(StandardCharsets.UTF_8);
          row.append(new String(bytes, StandardCharsets.UTF_8)).append(' ');
          row.append(new String(bytes, StandardCharsets.UTF_16BE)).append(' ');
          row.append(HexFormat.of().formatHex(bytes)).append(' ');
        }
        all.add(row.toString());
      }
      return all;
    }
  }

  private String column(String name, String pseudonym) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select " + name + " from sealed_identity where pseudonym = '" + pseudonym + "'")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private void run(String sql) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }

  private static String secret(char it) {
    return base64(String.valueOf(it).repeat(32));
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
