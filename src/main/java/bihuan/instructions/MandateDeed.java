package bihuan.instructions;

import bihuan.access.By;
import bihuan.ledger.Deed;
import bihuan.series.IssueNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Something was done about a mandate; what was said is on record as a seal. */
public record MandateDeed(
    MandateSummary about,
    MandateAct act,
    By hand,
    Map<String, String> facts,
    Map<String, String> texts)
    implements Deed {

  @Override
  public String subject() {
    return about.subject();
  }

  @Override
  public String what() {
    return act.name();
  }

  @Override
  public String by() {
    return hand.name();
  }

  @Override
  public Instant at() {
    return hand.at();
  }

  /**
   * What notices need of a mandate.
   *
   * @param number of the issue it is about; null where it is about none
   * @param title what it is about, as units may read it
   * @param unit that has it; empty before
   * @param giver the account of whoever gave it
   */
  public record MandateSummary(
      String id, IssueNumber number, String title, String unit, String giver, LocalDate due) {

    /** As the ledger and the notices name it. */
    public String subject() {
      return "mandate " + id;
    }
  }

  /** What is done about a mandate. */
  public enum MandateAct {
    MANDATE_GIVEN,
    MANDATE_HANDED,
    MANDATE_ANSWERED,
    MANDATE_SIGNED,
    MANDATE_SENT_BACK,
    MANDATE_DONE
  }
}
