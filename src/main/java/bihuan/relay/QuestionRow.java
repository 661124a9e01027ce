package bihuan.relay;

/**
 * A question to the reporter and its answer as a reader may see them.
 *
 * @param question as asked; for the reporter, as it reached them
 * @param forwarded it has reached the reporter
 * @param rewordedTo the words in which it did, for office and unit; null where they are those asked
 * @param declined why the office did not pass it on; null where it did, or has not decided
 * @param answer the reporter's own words for office and reporter, the reviewed ones for the unit;
 *     null where none yet
 * @param passedOn what the unit got, null where nothing yet
 * @param answerReworded what the unit got is not what the reporter wrote
 * @param waitsForOffice the office has neither passed the question on nor declined it
 * @param waitsForPassing the office has an answer that the unit has not got yet
 */
public record QuestionRow(
    String id,
    String question,
    boolean ofUnit,
    boolean forwarded,
    String rewordedTo,
    String declined,
    String answer,
    String passedOn,
    boolean answerReworded,
    boolean answered,
    boolean waitsForOffice,
    boolean waitsForPassing) {}
