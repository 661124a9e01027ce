package bihuan.forms;

import java.time.Instant;
import java.util.Map;

/**
 * A questionnaire in a list, as its newest edition has it.
 *
 * @param edition number of the newest, from 1
 * @param title by language; never empty
 * @param language of the form, in which there is always a title where others are missing
 * @param questions that take an answer
 * @param owner the account of whoever began it
 * @param readyMade whether it came with the house
 */
public record QuestionnaireRow(
    String code,
    int edition,
    EditionState state,
    Map<String, String> title,
    String language,
    int questions,
    String owner,
    boolean readyMade,
    Instant changedAt) {}
