package bihuan.instructions.web;

import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.instructions.MandateRow;
import bihuan.instructions.Mandates;
import bihuan.supervision.PaperRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** What leaders wrote on a report, on supervision/paper.xhtml; a leader writes it there. */
@Named
@RequestScoped
public class PaperMandates {

  @Inject Mandates mandates;
  @Inject Me me;

  private String words;
  private LocalDate due;

  public List<MandateRow> on(PaperRow paper) {
    return Mandates.isWritable(paper) ? mandates.on(paper.id(), me.now()) : List.of();
  }

  public boolean isOpen(PaperRow paper) {
    return Mandates.isWritable(paper) && me.getActor().may(Right.GIVE_INSTRUCTIONS);
  }

  public String instruct(PaperRow paper) {
    var mandate = mandates.instructOn(paper.id(), words, due, me.now());
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
