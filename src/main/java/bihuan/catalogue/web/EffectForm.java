package bihuan.catalogue.web;

import java.io.Serializable;
import java.time.LocalDate;

/** From which day an edition holds, or a service is withdrawn, and why. */
public class EffectForm implements Serializable {

  private static final long serialVersionUID = 1;

  private LocalDate from;
  private String reason;

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
