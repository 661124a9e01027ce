package bihuan.evidence;

import bihuan.evidence.cleaning.FileFormat;
import java.io.Serializable;
import java.time.Instant;

/**
 * A file as lists and galleries show it; nothing in it comes from its maker.
 *
 * @param id for addresses; tells neither when nor by whom
 * @param number counts the files of one subject, from 1
 * @param type the form of the original; of the cleaned copy for whoever gets only that
 * @param size in bytes, of the original or of the cleaned copy like {@code type}
 * @param title a neutral file name, {@code evidence-3.jpg}
 * @param by the account or pseudonym that handed it in; empty in a draft and of a cleaned copy
 * @param at when it was handed in; null of a cleaned copy
 * @param clean whether there is a cleaned copy; without one, units get nothing
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
    boolean hasThumbnail,
    int pages,
    int width,
    int height)
    implements Serializable {

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
