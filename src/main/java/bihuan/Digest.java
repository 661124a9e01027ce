package bihuan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.jcajce.provider.digest.SM3;

/** What may be kept of something in its place, as 64 small hexadecimal digits. */
public enum Digest {
  /** Of files and of what links carry; phones reckon it too. */
  SHA256 {
    @Override
    public MessageDigest begin() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  },
  /** GB/T 32905: of what stands on record. */
  SM3 {
    @Override
    public MessageDigest begin() {
      return new SM3.Digest();
    }
  };

  private static final int BLOCK = 64 * 1024;

  /** A new one, to be fed. */
  public abstract MessageDigest begin();

  /** Of a text in UTF-8. */
  public String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public String of(byte[]... parts) {
    return hex(bytes(parts));
  }

  /** Of all that is left of it. */
  public String of(InputStream content) {
    var digest = begin();
    var block = new byte[BLOCK];
    try {
      for (var read = content.read(block); read >= 0; read = content.read(block)) {
        digest.update(block, 0, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hex(digest.digest());
  }

  public byte[] bytes(byte[]... parts) {
    var digest = begin();
    for (var it : parts) {
      digest.update(it);
    }
    return digest.digest();
  }

  public static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
