package bihuan.journal.web;

import bihuan.access.web.Me;
import bihuan.journal.Journeys;
import bihuan.journal.LivedView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** journal/lived.xhtml: one reported journey, without its person. */
@Named
@RequestScoped
public class LivedPage {

  @Inject Journeys journeys;
  @Inject Me me;

  private String id;
  private LivedView lived;

  public void open() {
    lived = journeys.lived(me.getActor(), id);
  }

  public LivedView getLived() {
    return lived;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
