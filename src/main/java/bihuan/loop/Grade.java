package bihuan.loop;

/** How hard it is, and so how long the lead unit has. */
public enum Grade {
  A("CLASS_A", "EXT_A"),
  B("CLASS_B", "EXT_B"),
  C("CLASS_C", "EXT_C");

  private final String limit;
  private final String extension;

  Grade(String limit, String extension) {
    this.limit = limit;
    this.extension = extension;
  }

  /** The code of the limit for putting it right. */
  String limit() {
    return limit;
  }

  /** The code of the limit by which the original due date may be extended. */
  String extension() {
    return extension;
  }
}
