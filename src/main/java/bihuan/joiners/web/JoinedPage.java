package bihuan.joiners.web;

import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.access.web.Me;
import bihuan.access.web.ShownCode;
import bihuan.joiners.JoinedIssue;
import bihuan.joiners.JoinerRating;
import bihuan.joiners.Joining;
import bihuan.web.PageWords;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** joiners/joined.xhtml: how it goes on with what somebody joined, by account or by code. */
@Named
@ViewScoped
public class JoinedPage implements Serializable {

  private static final long serialVersionUID = 1;

  private static final String HERE = "/joiners/joined?faces-redirect=true";

  @Inject Joining joining;
  @Inject @Any Instance<ShownCode> codes;
  @Inject PageWords saying;
  @Inject Me me;

  private Boolean solved;
  private Integer satisfaction;
  private String words;
  private transient List<JoinedIssue> all;

  public String rate(String id) {
    joining.rate(id, new JoinerRating(solved, satisfaction, words), reader());
    return done("joiners.rated");
  }

  public String withdraw(String id) {
    joining.withdraw(id, reader());
    return done("joiners.withdrawn");
  }

  private String done(String key) {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(saying.words(key)));
    return HERE;
  }

  public List<JoinedIssue> getAll() {
    if (all == null) {
      all = joining.of(reader());
    }
    return all;
  }

  /** A code was shown in this session. */
  public boolean isByCode() {
    return codes.stream().anyMatch(it -> it.pseudonym().isPresent());
  }

  private By reader() {
    return codes.stream()
        .flatMap(it -> it.pseudonym().stream())
        .findFirst()
        .map(it -> new Actor(it, Role.REPORTER, "").at(me.now().at()))
        .orElseGet(me::now);
  }

  public Boolean getSolved() {
    return solved;
  }

  public void setSolved(Boolean solved) {
    this.solved = solved;
  }

  public Integer getSatisfaction() {
    return satisfaction;
  }

  public void setSatisfaction(Integer satisfaction) {
    this.satisfaction = satisfaction;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
