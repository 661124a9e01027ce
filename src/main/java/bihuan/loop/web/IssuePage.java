package bihuan.loop.web;

import bihuan.Refusal;
import bihuan.evidence.FileRow;
import bihuan.evidence.Purpose;
import bihuan.loop.IssueView;
import bihuan.loop.Stage;
import bihuan.loop.Visibility;
import bihuan.series.IssueNumber;
import bihuan.web.PageWords;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * loop/issue.xhtml: one issue as its reader may see it. What was offered stays offered until the
 * page is opened anew: whoever comes second is told where it stands and keeps what they typed.
 */
@Named
@ViewScoped
public class IssuePage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject CurrentIssue seen;
  @Inject Offers offers;
  @Inject PageWords say;

  private String number;
  private Stage shown;
  private int outgoingRead;
  private ArrayList<String> offered;
  private ArrayList<String> forms;
  private String first;
  private String asked = "";
  private String aside = "";

  /** Read with all else that the page shows, at the first question what it offers. */
  public void open() {
    if (offered == null) {
      var issue = getIssue();
      shown = issue.stage();
      outgoingRead = issue.course().outgoingEdition();
      first = offers.first(issue);
      offered = new ArrayList<>(offers.on(issue));
      forms = new ArrayList<>(offers.forms(offered, first));
    }
  }

  /** As it stands now. */
  public IssueView getIssue() {
    return seen.issue(number());
  }

  /** A move or a note by its name: it was possible for this reader when the page was opened. */
  public boolean offers(String what) {
    open();
    return offered.contains(what);
  }

  /**
   * Its form is on the page: it comes naturally, or was asked for; of all others stands the name.
   */
  public boolean unfolds(String what) {
    return offers(what) && (what.equals(first) || what.equals(asked));
  }

  /** The files of its forms, in their order. */
  public List<String> getForms() {
    open();
    return forms;
  }

  /** What one would naturally do next; empty where nothing suggests itself. */
  public String getFirst() {
    open();
    return first;
  }

  /** Key of its words: those it has as an invitation, or the move's own. */
  public String getFirstKey() {
    open();
    return say.either("loop.first." + first, "Move." + first);
  }

  /** The edition of the outgoing text that stood on the page when it was opened. */
  int outgoingRead() {
    open();
    return outgoingRead;
  }

  /** Nothing to be done but to read; taking a copy is not a deed. */
  public boolean isIdle() {
    open();
    return offered.stream().allMatch("EXPORTED"::equals);
  }

  /** Key of why there is nothing to be done. */
  public String getIdleKey() {
    if (getIssue().flags().objectionWaiting()) {
      return isForReporter() ? "loop.page.objectionAnswered" : "loop.page.objectionWithHead";
    }
    return getIssue().stage().hasEnded() ? "loop.page.ended" : "loop.page.idle";
  }

  /** Somebody else moved it while the page was open. */
  public boolean isOvertaken() {
    open();
    return shown != getIssue().stage();
  }

  /** The address names a form that this reader is not offered now, or not any more. */
  public boolean isAskedInVain() {
    return !asked.isEmpty() && !offers(asked);
  }

  public boolean isHeld() {
    return getIssue().stage().isHeld();
  }

  public boolean isPaused() {
    return getIssue().stage().pace() == Stage.Pace.PAUSED;
  }

  /** Came to its good end: the loop is closed. */
  public boolean isClosed() {
    return getIssue().stage() == Stage.CLOSED;
  }

  public boolean isFlagged() {
    var flags = getIssue().flags();
    var links = getIssue().links();
    return flags.supervised()
        || flags.major()
        || flags.yellowCards() + flags.redCards() + flags.reopened() > 0
        || flags.extensionWaiting()
        || flags.objectionWaiting()
        || flags.contradictory()
        || links.mergedInto() != null
        || links.cameBackAs() != null;
  }

  public boolean isForReporter() {
    return getIssue().visibility() == Visibility.REPORTER;
  }

  /** The files by what they show, in the order of a case. */
  public List<Files> getFiles() {
    var files = getIssue().files();
    return Arrays.stream(Purpose.values())
        .map(it -> new Files(it, files.stream().filter(file -> file.purpose() == it).toList()))
        .filter(it -> !it.files().isEmpty())
        .toList();
  }

  /** Files with one purpose. */
  public record Files(Purpose purpose, List<FileRow> files) {}

  public List<FileRow> handedIn(String purpose) {
    return seen.handedIn(Purpose.valueOf(purpose));
  }

  public String getCaseFileAddress() {
    return "/api/issues/" + number + "/case-file";
  }

  /** Where the files are. */
  public String getEvidenceAddress() {
    return "/api/issues/" + number + "/evidence";
  }

  IssueNumber number() {
    if (number == null) {
      throw Refusal.unknown("loop.unknown", "");
    }
    return new IssueNumber(number);
  }

  /** The move or note whose form was asked for, by the name that stands in the address. */
  public String getAsked() {
    return asked;
  }

  public void setAsked(String asked) {
    this.asked = asked == null ? "" : asked;
  }

  /** The form beside moves and notes that was asked for. */
  public String getAside() {
    return aside;
  }

  public void setAside(String aside) {
    this.aside = aside == null ? "" : aside;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
