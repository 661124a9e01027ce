package bihuan.ledger;

import bihuan.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The newest entry of a subject. */
record Head(String subject, long seq, String seal) {

  static Head before(String subject) {
    return new Head(subject, 0, Seal.NONE);
  }

  /** As a leaf of a block's tree. */
  byte[] leaf() {
    var json = Canonical.of(Map.of("seal", seal, "seq", seq, "subject", subject));
    return Digest.SM3.bytes(new byte[] {0}, json.getBytes(StandardCharsets.UTF_8));
  }
}
