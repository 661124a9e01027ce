package bihuan.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {

  @TempDir Path folder;

  private KeyFile file;

  @BeforeEach
  void name() {
    file = new KeyFile(folder.resolve("deep/vault.key"));
  }

  @Test
  void theFirstKeyIsForTheOwnersEyesOnly() throws IOException {
    file.create();

    assertThat(file.read()).hasSize(1);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
        .isEqualTo("rw-------");
    assertThat(file.isOpenToOthers()).isFalse();
  }

  @Test
  void anExistingFileIsLeftAlone() {
    file.create();
    var check = file.read().get(0).check();

    file.create();

    assertThat(file.read().get(0).check()).isEqualTo(check);
  }

  @Test
  void aFileOpenToOthersIsNoticed() throws IOException {
    file.create();
    Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("rw-r--r--"));

    assertThat(file.isOpenToOthers()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# nothing",
        "K1",
        "K1 short",
        "K1 c2hvcnQ=",
        "K 1 MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
        "K1 MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=\nK1 MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDI="
      })
  void anUnusableFileIsNamedAndItsSecretsAreNot(String text) throws IOException {
    Files.createDirectories(file.path().getParent());
    Files.writeString(file.path(), text);

    assertThatThrownBy(file::read)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(file.path().toString())
        .hasMessageNotContaining("MDEy")
        .hasMessageNotContaining("c2hv");
  }
}
