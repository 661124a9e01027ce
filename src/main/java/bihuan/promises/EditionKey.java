package bihuan.promises;

/** A process as one edition promised it. */
record EditionKey(String process, int edition) {}
