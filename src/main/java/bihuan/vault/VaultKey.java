package bihuan.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * One key of the vault. Seals with SM4-GCM, marks with HMAC-SM3, each under a key of its own
 * derived from the secret.
 */
final class VaultKey {

  static final int SECRET_BYTES = 32;

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom CHANCE = new SecureRandom();

  private final String id;
  private final byte[] sealing;
  private final byte[] marking;

  VaultKey(String id, byte[] secret) {
    this.id = id;
    this.sealing = derived(secret, "bihuan vault seal", 16);
    this.marking = derived(secret, "bihuan vault mark", 32);
  }

  String id() {
    return id;
  }

  /** Seals a text for one place only: it opens nowhere else. */
  byte[] seal(byte[] text, String place) {
    var nonce = new byte[NONCE_BYTES];
    CHANCE.nextBytes(nonce);
    try {
      var sealed = run(true, nonce, text, place);
      var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
      System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
      return whole;
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens what was sealed for this place; fails on anything altered or moved. */
  byte[] open(byte[] whole, String place) {
    if (whole.length < NONCE_BYTES + TAG_BITS / 8) {
      throw new BrokenSeal(place);
    }
    try {
      return run(
          false,
          Arrays.copyOf(whole, NONCE_BYTES),
          Arrays.copyOfRange(whole, NONCE_BYTES, whole.length),
          place);
    } catch (InvalidCipherTextException e) {
      throw new BrokenSeal(place);
    }
  }

  /** A mark that only this key can make of these words; tells nothing about them. */
  String mark(String purpose, String... words) {
    var mac = new HMac(new SM3Digest());
    mac.init(new KeyParameter(marking));
    feed(mac, purpose);
    for (var it : words) {
      feed(mac, it);
    }
    var mark = new byte[mac.getMacSize()];
    mac.doFinal(mark, 0);
    return HexFormat.of().formatHex(mark);
  }

  /** Tells this secret from another that goes by the same id. */
  String check() {
    return mark("check", id);
  }

  private byte[] run(boolean seal, byte[] nonce, byte[] in, String place)
      throws InvalidCipherTextException {
    var cipher = GCMBlockCipher.newInstance(new SM4Engine());
    cipher.init(
        seal,
        new AEADParameters(
            new KeyParameter(sealing), TAG_BITS, nonce, place.getBytes(StandardCharsets.UTF_8)));
    var out = new byte[cipher.getOutputSize(in.length)];
    var written = cipher.processBytes(in, 0, in.length, out, 0);
    written += cipher.doFinal(out, written);
    return Arrays.copyOf(out, written);
  }

  private static byte[] derived(byte[] secret, String use, int bytes) {
    var generator = new HKDFBytesGenerator(new SM3Digest());
    generator.init(new HKDFParameters(secret, null, use.getBytes(StandardCharsets.UTF_8)));
    var key = new byte[bytes];
    generator.generateBytes(key, 0, bytes);
    return key;
  }

  /** Each word with its length before it, so that no two lists of words feed alike. */
  private static void feed(HMac mac, String word) {
    var bytes = word.getBytes(StandardCharsets.UTF_8);
    mac.update((byte) (bytes.length >> 8));
    mac.update((byte) bytes.length);
    mac.update(bytes, 0, bytes.length);
  }

  /** A sealed row was altered, moved, or sealed with another key. */
  static final class BrokenSeal extends IllegalStateException {

    BrokenSeal(String place) {
      super("the seal of " + place + " is broken");
    }
  }
}
