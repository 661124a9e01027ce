package bihuan.journal.web;

import bihuan.access.web.Me;
import bihuan.journal.JourneyRow;
import bihuan.journal.Journeys;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** journal/journeys.xhtml: an observer's own journeys. */
@Named
@RequestScoped
public class JourneysPage {

  @Inject Journeys journeys;
  @Inject Me me;

  private List<JourneyRow> rows;

  public void load() {
    rows = me.isShut() ? List.of() : journeys.of(me.getActor());
  }

  public List<JourneyRow> getRows() {
    return rows;
  }
}
