package bihuan.evidence;

import bihuan.evidence.cleaning.FileFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One copy of a file, ready to be sent.
 *
 * @param name neutral and safe in headers: {@code evidence-3.jpg}
 * @param number the file's number within its subject, for a name in the reader's language
 * @param media the form of this copy
 * @param length in bytes
 * @param hash of the content, SHA-256 in hexadecimal; good as an entity tag
 */
public record FileCopy(
    String name, int number, FileFormat media, long length, String hash, Path path) {

  public String contentType() {
    return media.contentType();
  }

  /** The content; whoever opens it closes it. */
  public InputStream open() {
    try {
      return Files.newInputStream(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
