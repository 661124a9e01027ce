package bihuan.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Files as people hand them in, made here; the telling ones all tell of {@link #AUTHOR}. */
public final class Samples {

  public static final String AUTHOR = "Olga Observer";

  private Samples() {}

  public static Upload upload(String name, byte[] content) {
    return new Upload(name, new ByteArrayInputStream(content));
  }

  /** In hexadecimal digits. */
  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  static byte[] written(Writing writing) {
    try {
      var out = new ByteArrayOutputStream();
      writing.to(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
