package bihuan.relay;

/**
 * A question to the reporter and its answer as a reader may see them.
 *
 * @param answer the reporter's own words for office and reporter, the reviewed ones for the unit;
 *     null where none yet
 * @param passedOn what the unit got, null where nothing yet
 * @param waitsForPassing the office has an answer that the unit has not got yet
 */
public record QuestionRow(
    String id,
    String question,
    boolean ofUnit,
    String answer,
    String passedOn,
    boolean answered,
    boolean waitsForPassing) {}
