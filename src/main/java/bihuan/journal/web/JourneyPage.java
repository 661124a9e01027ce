package bihuan.journal.web;

import bihuan.access.web.Me;
import bihuan.journal.JournalKeeping;
import bihuan.journal.JourneyFiling;
import bihuan.journal.JourneyView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** journal/journey.xhtml: the promise beside what its owner lived, and what may follow. */
@Named
@ViewScoped
public class JourneyPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject JournalKeeping keeping;
  @Inject JourneyFiling filing;
  @Inject IssueDrafts drafts;
  @Inject Me me;

  private String key;
  private transient JourneyView journey;

  public void open() {
    journey = keeping.view(key, me.now());
  }

  /** Files a trouble as it is filled in; {@link TroublePage} is where it can be read over first. */
  public String file(String code) {
    var trouble = getJourney().compared().trouble(code);
    var number = filing.file(key, code, drafts.told(getJourney(), trouble), me.now());
    return "/loop/filed?faces-redirect=true&number=" + number;
  }

  public JourneyView getJourney() {
    if (journey == null) {
      open();
    }
    return journey;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }
}
