package bihuan.evidence;

import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * A file on its way in.
 *
 * @param name what its owner calls it; told back in refusals, never stored
 * @param content read once, no further than the limit, and closed by whoever opened it
 */
public record Upload(String name, InputStream content) {

  private static final int LONGEST_NAME = 120;

  public Upload {
    name = plain(name == null ? "" : name);
  }

  /** With a name in percent-encoding, as headers carry it. */
  public static Upload encoded(String name, InputStream content) {
    try {
      return new Upload(
          name == null ? "" : URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8),
          content);
    } catch (IllegalArgumentException e) {
      return new Upload(name, content);
    }
  }

  private static String plain(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var shown = last.codePoints().filter(Upload::isShown).limit(LONGEST_NAME);
    return shown
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip();
  }

  /** Control and direction characters would let a name pretend. */
  private static boolean isShown(int character) {
    var type = Character.getType(character);
    return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
  }
}
