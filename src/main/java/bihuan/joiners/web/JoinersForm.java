package bihuan.joiners.web;

import bihuan.files.Qr;
import bihuan.joiners.JoiningView;
import bihuan.joiners.Openings;
import bihuan.loop.Note;
import bihuan.loop.web.DeedForm;
import bihuan.web.PublicAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Who joined the issue of loop/issue.xhtml, and whether others may; joiners/poster.xhtml. */
@Named
@RequestScoped
public class JoinersForm extends DeedForm {

  private static final long serialVersionUID = 1;

  @Inject Openings openings;
  @Inject PublicAddress address;

  private JoiningView view;
  private String title;
  private String words;

  /** Begins with what was let out, or with what the unit reads. */
  @PostConstruct
  void begin() {
    var out = page().getIssue().outgoing();
    title = getView().title() == null ? out.title() : getView().title();
    words = getView().words() == null ? out.fact() : getView().words();
  }

  public String open() {
    openings.open(number(), title, words, now());
    return done(Note.JOINING_OPENED);
  }

  public String close() {
    openings.close(number(), now());
    return done(Note.JOINING_CLOSED);
  }

  public JoiningView getView() {
    if (view == null) {
      view = openings.of(page().getIssue(), now());
    }
    return view;
  }

  /** Where others join, as people type it. */
  public String getLink() {
    return address.of(getView().address());
  }

  /** The same as a code, inside the page. */
  public String getCode() {
    return "data:image/svg+xml;base64,"
        + Base64.getEncoder()
            .encodeToString(Qr.of(getLink()).svg().getBytes(StandardCharsets.UTF_8));
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
