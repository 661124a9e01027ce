package bihuan.parties.web;

import bihuan.parties.UnitView;
import bihuan.parties.Units;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** parties/unit.xhtml: one unit and the ways to what it answers for. */
@Named
@RequestScoped
public class UnitPage {

  @Inject Units units;

  private String code;
  private UnitView unit;

  public void open() {
    unit = units.view(code);
  }

  public UnitView getUnit() {
    return unit;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
