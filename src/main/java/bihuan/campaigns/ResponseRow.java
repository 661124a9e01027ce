package bihuan.campaigns;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One person's answers, for the office.
 *
 * @param number given when it was added up, in no order within what was added up together
 * @param hour in which it came, never finer
 * @param answers as canonical JSON: an object by the names of the questions
 * @param excludedOn null where it counts
 * @param reason why it does not count; null where it does
 */
public record ResponseRow(
    String id,
    int number,
    String link,
    Instant hour,
    String answers,
    LocalDate excludedOn,
    String reason) {}
