package bihuan.loop.web;

/** A service process with a step of it, as one choice: {@code P04/4}; step 0 is the whole. */
record StepRef(String process, int step) {

  static String text(String process, int step) {
    return process == null || process.isEmpty() ? null : process + "/" + step;
  }

  static StepRef of(String text) {
    if (text == null || !text.matches("\\w{1,8}/\\d{1,3}")) {
      return new StepRef("", 0);
    }
    var parts = text.split("/");
    return new StepRef(parts[0], Integer.parseInt(parts[1]));
  }
}
