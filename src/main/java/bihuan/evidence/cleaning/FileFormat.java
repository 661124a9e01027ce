package bihuan.evidence.cleaning;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms of file that are taken; nothing else is. */
public enum FileFormat {
  JPEG(Family.PICTURE, "image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
  PNG(Family.PICTURE, "image/png", "png"),
  WEBP(Family.PICTURE, "image/webp", "webp"),
  GIF(Family.PICTURE, "image/gif", "gif"),
  PDF(Family.PDF, "application/pdf", "pdf"),
  DOCX(
      Family.PACKAGE,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx"),
  XLSX(Family.PACKAGE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX(
      Family.PACKAGE,
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "pptx"),
  DOC(Family.COMPOUND, "application/msword", "doc", "wps"),
  XLS(Family.COMPOUND, "application/vnd.ms-excel", "xls", "et"),
  PPT(Family.COMPOUND, "application/vnd.ms-powerpoint", "ppt", "dps");

  /** Forms that are read and cleaned in the same way. */
  enum Family {
    PICTURE,
    PDF,
    /** Office since 2007: XML in a zip. */
    PACKAGE,
    /** Office before 2007: a file system in a file. */
    COMPOUND
  }

  private final Family family;
  private final String contentType;
  private final String[] extensions;

  FileFormat(Family family, String contentType, String... extensions) {
    this.family = family;
    this.contentType = contentType;
    this.extensions = extensions;
  }

  public String contentType() {
    return contentType;
  }

  /** The ending of a file's name, without the dot. */
  public String extension() {
    return extensions[0];
  }

  public boolean isPicture() {
    return family == Family.PICTURE;
  }

  Family family() {
    return family;
  }

  /** A picture may be called by another picture's ending, as messengers do; nothing else may. */
  boolean mayBeNamed(String name) {
    var dot = name.lastIndexOf('.');
    if (dot < 0 || dot == name.length() - 1) {
      return true;
    }
    return named(name.substring(dot + 1))
        .map(it -> it == this || (it.isPicture() && isPicture()))
        .orElse(false);
  }

  private static Optional<FileFormat> named(String extension) {
    var lower = extension.toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(it -> Stream.of(it.extensions).anyMatch(lower::equals))
        .findFirst();
  }
}
