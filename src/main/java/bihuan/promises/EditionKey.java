package bihuan.promises;

/** A process as one edition promised it. */
record EditionKey(String process, int edition) {

  static EditionKey of(PromiseCell it) {
    return new EditionKey(it.key().process(), it.key().edition());
  }
}
