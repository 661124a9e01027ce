package bihuan.journal.web;

import bihuan.catalogue.EditionView;
import bihuan.classification.Cause;
import bihuan.classification.Kind;
import bihuan.comparison.JourneyTrouble;
import bihuan.journal.IssueDraft;
import bihuan.journal.JourneyFiling;
import bihuan.vault.Secrecy;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** journal/trouble.xhtml: a trouble filled in as an issue, to be read over and filed. */
@Named
@ViewScoped
public class TroublePage extends JourneyForm {

  private static final long serialVersionUID = 1;

  @Inject JourneyFiling filing;
  @Inject IssueDrafts drafts;

  private JourneyTrouble trouble;
  private String title;
  private String fact;
  private String wish;
  private Kind kind;
  private Integer measure;
  private Secrecy secrecy;

  public String open() {
    var journey = journey();
    trouble = journey.compared().trouble(getCode());
    if (journey.filed().containsKey(getCode())) {
      return "/journal/journey?faces-redirect=true&key=" + getKey();
    }
    var told = drafts.told(journey, trouble);
    title = told.title();
    fact = told.fact();
    kind = told.kind();
    measure = told.measure();
    secrecy = told.secrecy();
    setPhotos(List.copyOf(told.photos()));
    return null;
  }

  public String file() {
    var number =
        filing.file(
            getKey(),
            getCode(),
            new IssueDraft(
                title,
                fact,
                wish,
                kind,
                secrecy,
                measure == null ? 0 : measure,
                Set.copyOf(getPhotos())),
            me.now());
    return "/loop/filed?faces-redirect=true&number=" + number;
  }

  public EditionView getEdition() {
    return journey().edition();
  }

  public JourneyTrouble getTrouble() {
    return trouble;
  }

  public Cause getCause() {
    return trouble.cause();
  }

  public Kind[] getKinds() {
    return Kind.values();
  }

  public List<Integer> getMeasures() {
    return getEdition().measures();
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getFact() {
    return fact;
  }

  public void setFact(String fact) {
    this.fact = fact;
  }

  public String getWish() {
    return wish;
  }

  public void setWish(String wish) {
    this.wish = wish;
  }

  public Kind getKind() {
    return kind;
  }

  public void setKind(Kind kind) {
    this.kind = kind;
  }

  public Integer getMeasure() {
    return measure;
  }

  public void setMeasure(Integer measure) {
    this.measure = measure;
  }

  public Secrecy getSecrecy() {
    return secrecy;
  }

  public void setSecrecy(Secrecy secrecy) {
    this.secrecy = secrecy;
  }
}
