package bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DigestTest {

  /** The example of GB/T 32905, annex A.1. */
  @Test
  void sm3IsTheStandards() {
    assertThat(Digest.SM3.of("abc"))
        .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
  }

  /** The example of FIPS 180-2, annex B.1. */
  @Test
  void sha256IsTheStandards() {
    assertThat(Digest.SHA256.of("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void partsAndStreamsAreTheSameAsTheWhole() {
    var whole = "上传的文件".getBytes(StandardCharsets.UTF_8);
    assertThat(Digest.SM3.of(new ByteArrayInputStream(whole))).isEqualTo(Digest.SM3.of(whole));
    assertThat(
            Digest.SM3.of(
                "上传的".getBytes(StandardCharsets.UTF_8), "文件".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Digest.SM3.of(whole));
  }
}
