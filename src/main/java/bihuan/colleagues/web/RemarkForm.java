package bihuan.colleagues.web;

import bihuan.access.AccountRow;
import bihuan.colleagues.ColleagueAct;
import bihuan.colleagues.RemarkRow;
import bihuan.colleagues.Remarks;
import bihuan.loop.web.DeedForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The office's own notes on loop/issue.xhtml. */
@Named
@RequestScoped
public class RemarkForm extends DeedForm {

  private static final long serialVersionUID = 1;

  @Inject Remarks remarks;

  private String words;
  private ArrayList<String> mentioned = new ArrayList<>();
  private transient List<RemarkRow> all;

  public String make() {
    remarks.make(number(), words, mentioned, now());
    return done(ColleagueAct.REMARK_MADE);
  }

  public boolean isOpen() {
    return remarks.isOpenTo(page().getIssue(), now().actor());
  }

  /** The newest first. */
  public List<RemarkRow> getAll() {
    if (all == null) {
      all = remarks.about(page().getIssue(), now().actor());
    }
    return all;
  }

  public List<AccountRow> getColleagues() {
    return remarks.colleagues(page().getIssue(), now());
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public List<String> getMentioned() {
    return mentioned;
  }

  public void setMentioned(List<String> mentioned) {
    this.mentioned = new ArrayList<>(mentioned);
  }
}
