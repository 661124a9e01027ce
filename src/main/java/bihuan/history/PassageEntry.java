package bihuan.history;

/**
 * A line of the history with its entry of the ledger.
 *
 * @param entry its number among those about the issue
 */
record PassageEntry(PassageRow row, long entry) {}
