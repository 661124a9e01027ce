package bihuan.joiners;

/**
 * An issue that others may join, in the words that were let out for that.
 *
 * @param id for addresses; tells neither its number nor when it was filed
 * @param closed it was put right and cleared for the public
 */
public record JoinableIssue(
    String id, String title, String words, String process, String lead, boolean closed) {}
