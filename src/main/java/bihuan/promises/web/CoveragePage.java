package bihuan.promises.web;

import bihuan.access.web.Me;
import bihuan.promises.CoverageSurvey;
import bihuan.promises.CoverageView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** promises/coverage.xhtml: what has been touched, and what nobody has touched yet. */
@Named
@RequestScoped
public class CoveragePage {

  @Inject CoverageSurvey survey;
  @Inject PromiseFilter filter;
  @Inject Me me;

  private CoverageView view;

  public void open() {
    view = survey.view(filter.months(), me.now());
  }

  public CoverageView getView() {
    return view;
  }
}
