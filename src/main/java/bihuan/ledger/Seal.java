package bihuan.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.digests.SM3Digest;

/** SM3 (GB/T 32905) as 64 small hexadecimal digits. */
public final class Seal {

  /** What stands before the first. */
  static final String NONE = "0".repeat(64);

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  private Seal() {}

  /**
   * Of a text in UTF-8. Steps put it among a deed's facts where the text itself must not be on
   * record; a case file then proves the text word for word.
   */
  public static String of(String text) {
    return hex(digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  static byte[] digest(byte[]... parts) {
    var digest = new SM3Digest();
    for (var it : parts) {
      digest.update(it, 0, it.length);
    }
    var sealed = new byte[digest.getDigestSize()];
    digest.doFinal(sealed, 0);
    return sealed;
  }

  static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
