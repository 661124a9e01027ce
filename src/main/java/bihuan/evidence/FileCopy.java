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
 * @param number the file's number within its subject, as its reader counts
 * @param media the form of this copy
 * @param length in bytes
 * @param hash of the content, SHA-256 in hexadecimal; good as an entity tag
 */
public record FileCopy(int number, FileFormat media, long length, String hash, Path path) {

  /** Neutral and safe in headers: {@code evidence-3.jpg}. */
  public String name() {
    return FileRow.title(number, media);
  }

  /** The same for a reader who counts otherwise. */
  public FileCopy numbered(int number) {
    return new FileCopy(number, media, length, hash, path);
  }

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
