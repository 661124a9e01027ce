package bihuan.journeys.web;

import bihuan.access.web.Me;
import bihuan.journeys.JourneyRow;
import bihuan.journeys.Journeys;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** journeys/journeys.xhtml: an observer's own journeys. */
@Named
@RequestScoped
public class JourneysPage {

  @Inject Journeys journeys;
  @Inject Me me;

  private List<JourneyRow> rows;

  public void load() {
    rows = journeys.of(me.getActor());
  }

  public List<JourneyRow> getRows() {
    return rows;
  }
}
