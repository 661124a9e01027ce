package bihuan.evidence;

import bihuan.evidence.cleaning.FileFormat;
import bihuan.evidence.cleaning.Impurity;
import java.io.Serializable;
import java.time.Instant;

/**
 * A file as lists and galleries show it; nothing in it comes from its maker.
 *
 * @param id for addresses; tells neither when nor by whom
 * @param number counts the files of one subject that the reader sees, from 1
 * @param type the form of the original; of the cleaned copy for whoever gets only that
 * @param size in bytes, of the original or of the cleaned copy like {@code type}
 * @param title a neutral file name, {@code evidence-3.jpg}
 * @param by the account or pseudonym that handed it in; empty in a draft and of a cleaned copy
 * @param at when it was handed in; null of a cleaned copy
 * @param clean whether there is a cleaned copy
 * @param impurity why there is no cleaned copy, so that units get nothing, or what was left out of
 *     it; else null
 * @param pages of a PDF, else 0
 * @param width of a picture as it is seen, else 0
 */
public record FileRow(
    String id,
    String subject,
    Purpose purpose,
    int number,
    FileFormat type,
    long size,
    String title,
    String by,
    Instant at,
    boolean clean,
    Impurity impurity,
    boolean hasThumbnail,
    int pages,
    int width,
    int height)
    implements Serializable {

  /** The same for a reader who counts otherwise: a gap would tell of a file withheld. */
  public FileRow numbered(int number) {
    return among(subject, number);
  }

  /** The same among the files of another subject, for whoever may not know of its own. */
  public FileRow among(String subject, int number) {
    return new FileRow(
        id,
        subject,
        purpose,
        number,
        type,
        size,
        title(number, type),
        by,
        at,
        clean,
        impurity,
        hasThumbnail,
        pages,
        width,
        height);
  }

  static String title(int number, FileFormat form) {
    return "evidence-" + number + "." + form.extension();
  }

  public boolean isPicture() {
    return type.isPicture();
  }

  /** The size in megabytes or kilobytes, for people. */
  public String sizeInWords() {
    return size >= 1 << 20
        ? "%.1f MB".formatted(size / (double) (1 << 20))
        : Math.max(1, size >> 10) + " KB";
  }
}
