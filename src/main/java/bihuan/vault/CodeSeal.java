package bihuan.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * What a code seals and opens in one place. Its key is drawn out of the code so slowly that nobody
 * tries all codes in the days for which something lies there, not even with the vault's key.
 */
public final class CodeSeal {

  static final int LENGTH = 8;

  private static final int ROUNDS = 50_000;
  private static final int KEY_BYTES = 32;

  private final String code;
  private final String place;
  private final String mark;
  private final VaultKey key;

  private CodeSeal(String code, String place, byte[] drawn) {
    this.code = code;
    this.place = place;
    this.key = new VaultKey("code", Arrays.copyOf(drawn, KEY_BYTES));
    this.mark = HexFormat.of().formatHex(drawn, KEY_BYTES, 2 * KEY_BYTES);
  }

  static CodeSeal of(String code, String place, VaultKey house) {
    var generator = new PKCS5S2ParametersGenerator(new SM3Digest());
    var salt = HexFormat.of().parseHex(house.mark("code seal", place));
    generator.init(code.getBytes(StandardCharsets.US_ASCII), salt, ROUNDS);
    var drawn = (KeyParameter) generator.generateDerivedMacParameters(2 * KEY_BYTES * Byte.SIZE);
    return new CodeSeal(code, place, drawn.getKey());
  }

  /** As it is given to whoever holds it: {@code 7K2M-9QXA}. */
  public String shown() {
    return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
  }

  /** By which it is found; nothing leads from it to the code. */
  public String mark() {
    return mark;
  }

  public byte[] seal(String text) {
    return key.seal(text.getBytes(StandardCharsets.UTF_8), place);
  }

  public String open(byte[] sealed) {
    return new String(key.open(sealed, place), StandardCharsets.UTF_8);
  }

  /** Says nothing: whoever reads a log must not hold the code. */
  @Override
  public String toString() {
    return "CodeSeal[…]";
  }
}
