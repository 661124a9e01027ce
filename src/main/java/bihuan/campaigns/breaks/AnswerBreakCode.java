package bihuan.campaigns.breaks;

import java.time.LocalDate;

/**
 * With what somebody goes on answering elsewhere.
 *
 * @param code shown to them and to nobody else, such as {@code 7K2M-9QXA}
 * @param lastDay from the day after it is thrown away
 */
public record AnswerBreakCode(String code, LocalDate lastDay) {

  @Override
  public String toString() {
    return "AnswerBreakCode";
  }
}
