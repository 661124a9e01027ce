package bihuan.recusals.web;

import bihuan.access.web.Me;
import bihuan.recusals.RecusalDeclaration;
import bihuan.recusals.RecusalGround;
import bihuan.recusals.RecusalRow;
import bihuan.recusals.Recusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What a member of the panel keeps away from, on their page. */
@Named
@ViewScoped
public class ObserverRecusals implements Serializable {

  private static final String OBSERVER = "/panel/observer.xhtml?faces-redirect=true&id=";

  @Inject Recusals recusals;
  @Inject RecusalDeclaration declaration;
  @Inject Me me;

  private List<RecusalRow> rows;
  private RecusalGround ground;
  private String unit;
  private String organisation;
  private LocalDate leftOn;

  public List<RecusalRow> of(String observer) {
    if (rows == null) {
      rows = recusals.of(observer, me.now());
    }
    return rows;
  }

  public String declare(String observer) {
    declaration.declareFor(observer, ground, unit, organisation, leftOn, me.now());
    return OBSERVER + observer;
  }

  public String end(String observer, String recusal) {
    declaration.end(recusal, me.now());
    return OBSERVER + observer;
  }

  public RecusalGround[] getGrounds() {
    return RecusalGround.values();
  }

  public RecusalGround getGround() {
    return ground;
  }

  public void setGround(RecusalGround ground) {
    this.ground = ground;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  public LocalDate getLeftOn() {
    return leftOn;
  }

  public void setLeftOn(LocalDate leftOn) {
    this.leftOn = leftOn;
  }
}
