package bihuan.gathering;

import bihuan.series.IssueNumber;

/**
 * One report among those merged into a main issue, for the office.
 *
 * @param original in its reporter's own words
 * @param outgoing what the unit reads of it; null before it was reviewed
 * @param out the unit can read it
 */
public record MergedReport(
    IssueNumber number,
    String title,
    String original,
    String outgoingTitle,
    String outgoing,
    boolean out) {

  /** As the query reads it. */
  public MergedReport(
      IssueNumber number, String title, String original, String outgoingTitle, String outgoing) {
    this(number, title, original, outgoingTitle, outgoing, false);
  }

  MergedReport goneOut() {
    return new MergedReport(number, title, original, outgoingTitle, outgoing, true);
  }
}
