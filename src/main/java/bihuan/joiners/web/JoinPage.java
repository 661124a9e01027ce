package bihuan.joiners.web;

import bihuan.access.Actor;
import bihuan.access.Right;
import bihuan.access.web.CallerAddress;
import bihuan.access.web.Me;
import bihuan.access.web.OpenWrites;
import bihuan.evidence.Evidence;
import bihuan.joiners.JoinableIssue;
import bihuan.joiners.Joining;
import bihuan.vault.Identity;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.List;

/** joiners/join.xhtml: the same trouble, said in one tap; without an account by a code. */
@Named
@ViewScoped
public class JoinPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject Joining joining;
  @Inject OpenWrites openWrites;
  @Inject CallerAddress addresses;
  @Inject BrowserMark browser;
  @Inject HttpServletRequest request;
  @Inject Me me;

  private final String draft = Evidence.draftToken();
  private String of;
  private String words;
  private JoinableIssue issue;
  private String code;

  public void load() {
    issue = joining.look(of);
  }

  /** Under the account of a reporter; else without a name, whoever has signed in here. */
  public String join() {
    if (isNamed()) {
      var id = joining.join(of, words, identity(), me.now());
      return "/joiners/joined?faces-redirect=true&id=" + id;
    }
    joinAnonymously();
    return null;
  }

  /** Stays on the page, so that the code is on no other; whoever taps twice joins once. */
  private synchronized void joinAnonymously() {
    if (code == null) {
      openWrites.count();
      var response = FacesContext.getCurrentInstance().getExternalContext().getResponse();
      code =
          joining.joinAnonymously(
              of,
              words,
              draft,
              browser.in((HttpServletResponse) response),
              addresses.of(request),
              Actor.NOBODY.at(me.now().at()));
    }
  }

  private Identity identity() {
    return new Identity(me.getName(), me.getDisplayName(), "", "", me.getRole().name());
  }

  /** They follow it with their account. */
  public boolean isNamed() {
    return me.getActor().may(Right.FOLLOW_OWN_ISSUES);
  }

  public JoinableIssue getIssue() {
    return issue;
  }

  /** What to write down, in its groups of four; null before they joined. */
  public List<String> getGroups() {
    return code == null ? null : List.of(code.split("-"));
  }

  public String getCode() {
    return code;
  }

  public String getOf() {
    return of;
  }

  public void setOf(String of) {
    this.of = of;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
