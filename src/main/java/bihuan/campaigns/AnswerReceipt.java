package bihuan.campaigns;

/**
 * What whoever answered takes home.
 *
 * @param issue number of the issue that their answer opened; null where none
 * @param code the only way back to it, shown once; null where none
 * @param calledBack somebody will call them
 */
public record AnswerReceipt(String issue, String code, boolean calledBack) {}
