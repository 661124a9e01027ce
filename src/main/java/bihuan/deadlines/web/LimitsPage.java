package bihuan.deadlines.web;

import bihuan.access.web.Me;
import bihuan.city.City;
import bihuan.deadlines.Limit;
import bihuan.deadlines.LimitRow;
import bihuan.deadlines.LimitSetting;
import bihuan.deadlines.Limits;
import bihuan.web.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The limits on calendar/calendar.xhtml, and how they are set. */
@Named
@ViewScoped
public class LimitsPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject Limits limits;
  @Inject LimitSetting setting;
  @Inject Language language;
  @Inject Me me;

  private Limit code;
  private Integer amount;
  private LocalDate from;
  private String reason;

  public String change() {
    setting.change(code, amount, from, reason, me.now());
    return "/calendar/calendar?faces-redirect=true&includeViewParams=true";
  }

  public List<LimitRow> getAll() {
    return limits.allOn(City.day(me.now().at()));
  }

  /** What a limit was before and will be later. */
  public List<LimitRow> otherEditions(LimitRow limit) {
    return limits.history(limit.code()).stream().filter(it -> !it.equals(limit)).toList();
  }

  public String name(LimitRow limit) {
    return limit.name(language.getLocale());
  }

  public String counted(LimitRow limit) {
    return limit.counted(language.getLocale());
  }

  public Limit getCode() {
    return code;
  }

  public void setCode(Limit code) {
    this.code = code;
  }

  public Integer getAmount() {
    return amount;
  }

  public void setAmount(Integer amount) {
    this.amount = amount;
  }

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
