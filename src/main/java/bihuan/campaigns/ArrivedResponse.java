package bihuan.campaigns;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One person's answers, numbered, for whoever adds them up.
 *
 * @param number from 1, in no order within what was numbered together
 * @param edition of the questionnaire
 * @param answers as canonical JSON
 * @param excluded it counts no more
 */
public record ArrivedResponse(
    long campaign,
    int number,
    long link,
    long edition,
    LocalDate day,
    String answers,
    boolean excluded) {

  public YearMonth month() {
    return YearMonth.from(day);
  }
}
