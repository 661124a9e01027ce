package bihuan.reports.web;

import bihuan.reports.CityFigures;
import bihuan.reports.LatestFigures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** index.xhtml: what everybody may know. */
@Named
@RequestScoped
public class FrontPage {

  @Inject LatestFigures figures;

  public CityFigures getFigures() {
    return figures.latest();
  }
}
