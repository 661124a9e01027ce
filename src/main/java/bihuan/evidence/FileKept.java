package bihuan.evidence;

import bihuan.evidence.cleaning.FileFormat;
import bihuan.ledger.Deed;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** A file came to a subject. The name it came under is nobody's business. */
record FileKept(
    String subject,
    String id,
    Purpose purpose,
    FileFormat type,
    long size,
    String hash,
    String by,
    Instant at)
    implements Deed {

  @Override
  public String what() {
    return FileAct.FILE_KEPT.name();
  }

  @Override
  public Map<String, String> facts() {
    return new TreeMap<>(
        Map.of(
            "file", id,
            "purpose", purpose.name(),
            "type", type.name(),
            "size", Long.toString(size)));
  }

  @Override
  public Map<String, String> texts() {
    return Map.of("sha256", hash);
  }
}
