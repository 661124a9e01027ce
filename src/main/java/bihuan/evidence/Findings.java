package bihuan.evidence;

/** What an inspection found a file to be. */
record Findings(Media media, int width, int height, int pages) {

  static Findings picture(Media media, int width, int height) {
    return new Findings(media, width, height, 0);
  }

  static Findings pages(Media media, int pages) {
    return new Findings(media, 0, 0, pages);
  }

  static Findings document(Media media) {
    return new Findings(media, 0, 0, 0);
  }
}
