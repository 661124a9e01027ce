package bihuan.instructions.web;

import bihuan.access.Right;
import bihuan.instructions.MandateRow;
import bihuan.instructions.Mandates;
import bihuan.loop.Visibility;
import bihuan.loop.web.DeedForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** What leaders asked for about one issue, on loop/issue.xhtml; a leader writes it there. */
@Named
@RequestScoped
public class IssueMandates extends DeedForm {

  private static final long serialVersionUID = 1;

  @Inject Mandates mandates;

  private String words;
  private LocalDate due;
  private transient List<MandateRow> all;

  /** As far as the reader may know of them. */
  public List<MandateRow> getAll() {
    if (all == null) {
      all = mandates.about(page().getIssue(), now());
    }
    return all;
  }

  public boolean isOpen() {
    return page().getIssue().visibility() == Visibility.OVERSIGHT
        && now().actor().may(Right.GIVE_INSTRUCTIONS);
  }

  public String instruct() {
    var mandate = mandates.instruct(number(), words, due, now());
    return "/instructions/mandate.xhtml?faces-redirect=true&id=" + mandate.row().id();
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
  }
}
