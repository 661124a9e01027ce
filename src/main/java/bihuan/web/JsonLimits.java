package bihuan.web;

import bihuan.Refusal;
import java.io.IOException;
import java.io.InputStream;

/** How much JSON is read at all, and how deep: both are settled before anybody understands it. */
final class JsonLimits {

  static final int KILOBYTES = 256;
  static final int DEPTH = 32;

  private JsonLimits() {}

  /** The whole body; refused where it is too long or too deep. */
  static byte[] read(InputStream body) throws IOException {
    var sent = body.readNBytes(KILOBYTES * 1024 + 1);
    if (sent.length > KILOBYTES * 1024) {
      throw Refusal.tooLarge("web.bodyTooLarge", KILOBYTES);
    }
    if (depthOf(sent) > DEPTH) {
      throw Refusal.invalid("web.bodyTooDeep", DEPTH);
    }
    return sent;
  }

  /** A sign of UTF-8 that is more than one byte long has none of these in it. */
  private static int depthOf(byte[] sent) {
    var deepest = 0;
    var depth = 0;
    var quoted = false;
    for (var it = 0; it < sent.length; it++) {
      switch (sent[it]) {
        case '"' -> quoted = !quoted;
        case '\\' -> it += quoted ? 1 : 0;
        case '[', '{' -> deepest = Math.max(deepest, quoted ? 0 : ++depth);
        case ']', '}' -> depth -= quoted ? 0 : 1;
        default -> {}
      }
    }
    return deepest;
  }
}
