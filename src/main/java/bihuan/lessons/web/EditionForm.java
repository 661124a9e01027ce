package bihuan.lessons.web;

import bihuan.catalogue.EditionView;
import bihuan.catalogue.Processes;
import bihuan.catalogue.web.Differences;
import bihuan.lessons.PromiseChangeRow;
import bihuan.lessons.PromiseChanges;
import bihuan.loop.Note;
import bihuan.loop.web.DeedForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Which edition of the catalogue the improvement of loop/issue.xhtml became. */
@Named
@RequestScoped
public class EditionForm extends DeedForm {

  private static final long serialVersionUID = 1;

  @Inject PromiseChanges changes;
  @Inject Processes processes;
  @Inject Differences differences;

  private Integer edition;
  private transient List<Change> all;

  /** The promise before beside the promise after. */
  public record Change(PromiseChangeRow row, List<Differences.Line> lines) {}

  public String name() {
    changes.name(number(), page().getIssue().marks().process(), edition, now());
    return done(Note.EDITION_NAMED);
  }

  public List<Change> getAll() {
    if (all == null) {
      all = changes.of(page().getIssue()).stream().map(this::compared).toList();
    }
    return all;
  }

  private Change compared(PromiseChangeRow row) {
    return new Change(
        row,
        differences.changed(
            processes.edition(row.process(), row.edition() - 1).terms(),
            processes.edition(row.process(), row.edition()).terms()));
  }

  public List<EditionView> getCandidates() {
    return changes.candidates(page().getIssue());
  }

  public Integer getEdition() {
    return edition;
  }

  public void setEdition(Integer edition) {
    this.edition = edition;
  }
}
