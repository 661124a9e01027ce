package bihuan.promises;

/** A process as one edition promised it. */
record Told(String process, int edition) {

  static Told of(Cell it) {
    return new Told(it.key().process(), it.key().edition());
  }
}
