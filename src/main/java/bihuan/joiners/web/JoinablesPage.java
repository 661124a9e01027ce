package bihuan.joiners.web;

import bihuan.joiners.JoinableIssue;
import bihuan.joiners.Joiners;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** joiners/open.xhtml: what is being put right and others may join, for everybody. */
@Named
@RequestScoped
public class JoinablesPage {

  @Inject Joiners joiners;

  private List<JoinableIssue> rows;

  public List<JoinableIssue> getRows() {
    if (rows == null) {
      rows = joiners.open();
    }
    return rows;
  }
}
