package bihuan.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SealedIdentityTest {

  private static final Identity LI =
      new Identity("olga", "李晓明", "13800138000", "乌海市蓝天商贸有限公司", "企业联系人");
  private static final LocalDate DAY = LocalDate.parse("2026-03-02");

  private final VaultKey key = new VaultKey("K1", secret('a'));
  private final VaultKey other = new VaultKey("K1", secret('b'));

  @Test
  void anIdentityComesBackWhole() {
    assertThat(sealed("R-A").open(key)).isEqualTo(LI);
  }

  @Test
  void twoSealsOfTheSameAreNotAlike() {
    var once = key.seal("李晓明".getBytes(StandardCharsets.UTF_8), "R-A");
    var again = key.seal("李晓明".getBytes(StandardCharsets.UTF_8), "R-A");

    assertThat(once).isNotEqualTo(again);
    assertThat(new String(once, StandardCharsets.UTF_8)).doesNotContain("李晓明");
  }

  @Test
  void aSealOpensOnlyInItsOwnPlace() {
    var sealed = key.seal(new byte[10], "R-A CONFIDENTIAL");

    assertThatThrownBy(() -> key.open(sealed, "R-B CONFIDENTIAL"))
        .isInstanceOf(VaultKey.BrokenSeal.class);
    assertThatThrownBy(() -> key.open(sealed, "R-A OPEN")).isInstanceOf(VaultKey.BrokenSeal.class);
  }

  @Test
  void aSealThatWasTouchedDoesNotOpen() {
    var sealed = key.seal(new byte[10], "R-A");
    for (var i = 0; i < sealed.length; i++) {
      var touched = sealed.clone();
      touched[i] ^= 1;
      assertThatThrownBy(() -> key.open(touched, "R-A")).isInstanceOf(VaultKey.BrokenSeal.class);
    }
    assertThatThrownBy(() -> key.open(new byte[3], "R-A")).isInstanceOf(VaultKey.BrokenSeal.class);
  }

  @Test
  void anotherKeyOfTheSameNameOpensNothingAndIsNoticed() {
    assertThatThrownBy(() -> sealed("R-A").open(other)).isInstanceOf(VaultKey.BrokenSeal.class);
    assertThat(KeyMark.of(key).is(other)).isFalse();
    assertThat(KeyMark.of(key).is(new VaultKey("K1", secret('a')))).isTrue();
  }

  @Test
  void marksDependOnTheKeyAndOnEveryWord() {
    assertThat(key.mark("account", "olga", "1"))
        .isEqualTo(key.mark("account", "olga", "1"))
        .isNotEqualTo(other.mark("account", "olga", "1"))
        .isNotEqualTo(key.mark("account", "olga", "2"))
        .isNotEqualTo(key.mark("account", "olga1", ""))
        .isNotEqualTo(key.mark("code", "olga", "1"));
  }

  @Test
  void neitherAnIdentityNorItsRefusalSaysWhoItIs() {
    assertThat(LI.toString()).doesNotContain("李").doesNotContain("138").doesNotContain("olga");
    assertThatThrownBy(() -> new Identity("olga", "李".repeat(300), "", "", ""))
        .isInstanceOf(Refusal.class)
        .hasMessageNotContaining("李");
  }

  @Test
  void whoSpeaksOpenlyShowsNameAndOrganisationOnly() {
    assertThat(LI.shownOpenly()).isEqualTo(new Identity("", "李晓明", "", "乌海市蓝天商贸有限公司", "企业联系人"));
  }

  private SealedIdentity sealed(String pseudonym) {
    return SealedIdentity.of(pseudonym, LI, Secrecy.CONFIDENTIAL, key, "mark", DAY);
  }

  private static byte[] secret(char it) {
    return String.valueOf(it).repeat(32).getBytes(StandardCharsets.US_ASCII);
  }
}
