package bihuan.loop.filing.web;

import bihuan.loop.Intake;
import bihuan.series.IssueNumber;
import java.io.Serializable;
import java.util.List;

/**
 * What an anonymous reporter writes down; shown on one page and kept nowhere else.
 *
 * @param code as shown, {@code 7K2M-9QXA-04TZ}
 */
public record CodeSlip(IssueNumber number, String code) implements Serializable {

  static CodeSlip of(Intake.Receipt receipt) {
    return new CodeSlip(receipt.number(), receipt.code());
  }

  /** The code in its groups of four. */
  public List<String> groups() {
    return List.of(code.split("-"));
  }

  @Override
  public String toString() {
    return "CodeSlip[\u2026]";
  }
}
