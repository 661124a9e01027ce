package bihuan.reports.web;

import bihuan.reports.Figures;
import bihuan.reports.Snapshot;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** index.xhtml: what everybody may know. */
@Named
@RequestScoped
public class FrontPage {

  @Inject Figures figures;

  public Snapshot getFigures() {
    return figures.latest();
  }
}
