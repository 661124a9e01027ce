package bihuan.supervision;

import java.time.LocalDate;

/** Finds the words of a paper: pages know the language, and what the city calls its papers. */
public interface PaperWords {

  /** 乌营督〔2026〕1号. */
  String number(LadderStep step, int year, int running);

  /**
   * What it says as the house proposes it, in Chinese.
   *
   * @param about the issue by its number and reviewed title
   * @param due the day on which the unit owed something
   * @param card why it was shown one; empty for anything else
   */
  String text(LadderStep step, boolean letter, String about, LocalDate due, String card);
}
