package bihuan.evidence.cleaning;

/** What an inspection found a file to be. */
public record FileProperties(FileFormat media, int width, int height, int pages) {

  static FileProperties picture(FileFormat media, int width, int height) {
    return new FileProperties(media, width, height, 0);
  }

  static FileProperties pages(FileFormat media, int pages) {
    return new FileProperties(media, 0, 0, pages);
  }

  static FileProperties document(FileFormat media) {
    return new FileProperties(media, 0, 0, 0);
  }
}
