package bihuan.journal.web;

import bihuan.journal.JourneyFiling;
import bihuan.web.PageWords;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** journal/praise.xhtml: what was better than promised, with what shows it. */
@Named
@ViewScoped
public class PraisePage extends JourneyForm {

  private static final long serialVersionUID = 1;

  @Inject JourneyFiling filing;
  @Inject PageWords say;

  private String line;
  private String words;

  public void open() {
    var journey = journey();
    var praise = journey.compared().praise(getCode());
    line = pictures.praise(praise, journey.edition());
    words = journey.wordsAt(praise.step());
    setPhotos(journey.photoIdsAt(praise.step()));
  }

  public String commend() {
    filing.commend(getKey(), getCode(), words, Set.copyOf(getPhotos()), me.now());
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(
        null, new FacesMessage(FacesMessage.SEVERITY_INFO, say.words("journal.praise.done"), null));
    return "/journal/journey?faces-redirect=true&key=" + getKey();
  }

  public String getLine() {
    return line;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
