package bihuan.journal.web;

import bihuan.access.web.Me;
import bihuan.journal.Journeys;
import bihuan.journal.ReportedJourneyView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** journal/reported-journey.xhtml: one reported journey, without its person. */
@Named
@RequestScoped
public class ReportedJourneyPage {

  @Inject Journeys journeys;
  @Inject Me me;

  private String id;
  private ReportedJourneyView journey;

  public void open() {
    journey = journeys.report(me.getActor(), id);
  }

  public ReportedJourneyView getJourney() {
    return journey;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
