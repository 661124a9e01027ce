package bihuan.anonymous.web;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.web.CallerAddress;
import bihuan.access.web.Me;
import bihuan.evidence.Evidence;
import bihuan.evidence.FileRow;
import bihuan.evidence.Purpose;
import bihuan.history.History;
import bihuan.history.PassageRow;
import bihuan.joiners.Joining;
import bihuan.loop.Intake;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.loop.Note;
import bihuan.loop.Stage;
import bihuan.loop.Verification;
import bihuan.loop.web.PreviewForm;
import bihuan.loop.web.VerdictForm;
import bihuan.relay.QuestionRow;
import bihuan.relay.Relay;
import bihuan.series.IssueNumber;
import bihuan.vault.Anonymous;
import bihuan.web.Headers;
import bihuan.web.PageWords;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** loop/query.xhtml: an anonymous reporter's way back, by the code and nothing else. */
@Named
@ViewScoped
public class QueryPage implements Serializable {

  private static final Set<Purpose> OWN =
      EnumSet.of(Purpose.REPORT, Purpose.SUPPLEMENT, Purpose.VERIFICATION);
  private static final String HERE = "/loop/query?faces-redirect=true";
  private static final String JOINED = "/joiners/joined?faces-redirect=true";

  @Inject Anonymous anonymous;
  @Inject AnonymousSession behind;
  @Inject Issues issues;
  @Inject History history;
  @Inject Intake intake;
  @Inject Joining joining;
  @Inject Relay relay;
  @Inject Verification verification;
  @Inject CallerAddress addresses;
  @Inject HttpServletRequest request;
  @Inject Me me;
  @Inject PageWords saying;

  private String code;
  private String supplement;
  private String draft = Evidence.draftToken();
  private String reason;
  private String answer;
  private final PreviewForm preview = new PreviewForm();
  private final VerdictForm verdict = new VerdictForm();
  private transient IssueView issue;

  public String ask() {
    behind.remember(
        anonymous
            .pseudonymBehind(code, addresses.of(request))
            .orElseThrow(() -> Refusal.unknown("loop.unknownCode").at("code")));
    return joining.isJoiner(behind.actor()) ? JOINED : HERE;
  }

  /** Whoever joined an issue follows that one. */
  public String open() {
    return behind.isKnown() && joining.isJoiner(behind.actor()) ? JOINED : null;
  }

  /** For whoever uses this device next. */
  public String leave() {
    behind.forget();
    var answer = FacesContext.getCurrentInstance().getExternalContext().getResponse();
    Headers.clearCache((HttpServletResponse) answer);
    return HERE;
  }

  public String supplyInfo() {
    intake.supplyInfo(number(), supplement, draft, reporter());
    return received("anonymous.query.supplied");
  }

  public String answerPreview() {
    intake.answerPreview(number(), preview.struck(), reporter());
    return received("anonymous.query.previewed");
  }

  public String withdraw() {
    intake.withdraw(number(), reason, reporter());
    return received("anonymous.query.withdrawn");
  }

  public String askToWithdraw() {
    intake.askToWithdraw(number(), reason, reporter());
    return received("anonymous.query.withdrawalAsked");
  }

  public String object() {
    intake.object(number(), reason, reporter());
    return received("anonymous.query.objected");
  }

  public String answer(String question) {
    relay.answer(number(), question, answer, reporter());
    return received("anonymous.query.answered");
  }

  public String verify() {
    if (!verdict.isSure()) {
      return null;
    }
    verification.verify(number(), verdict.verdict(), reporter());
    return received("anonymous.query.judged");
  }

  public String rate() {
    if (!verdict.isSure()) {
      return null;
    }
    verification.rate(number(), verdict.verdict(), reporter());
    return received("anonymous.query.judged");
  }

  public boolean isKnown() {
    return behind.isKnown();
  }

  /** The issue as its reporter may see it. */
  public IssueView getIssue() {
    if (issue == null) {
      var by = reporter();
      issue = issues.seenBy(by, issues.reportedBy(by.actor()));
    }
    return issue;
  }

  /** What the reporter handed in. */
  public List<FileRow> getOwnFiles() {
    return getIssue().files().stream().filter(it -> OWN.contains(it.purpose())).toList();
  }

  /** What the unit shows for its reply. */
  public List<FileRow> getFilesOfOthers() {
    return getIssue().files().stream().filter(it -> !OWN.contains(it.purpose())).toList();
  }

  public List<QuestionRow> getOpenQuestions() {
    return getIssue().notes().contains(Note.REPORTER_ANSWERED)
        ? relay.about(getIssue()).stream().filter(it -> !it.answered()).toList()
        : List.of();
  }

  /** What the office said was missing; empty where it asked for nothing. */
  public String getMissing() {
    return history.of(getIssue()).stream()
        .filter(it -> it.to() == Stage.NEEDS_INFO)
        .map(PassageRow::words)
        .reduce("", (before, last) -> last);
  }

  /** It is over, of a merged one the main is through, and they have not said what they think. */
  public boolean isToBeRated() {
    return getIssue().notes().contains(Note.RATED)
        && (getIssue().stage() != Stage.MERGED || getIssue().links().mainIsThrough());
  }

  /** Says so on the page that follows. */
  private String received(String key) {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(saying.words(key)));
    return HERE;
  }

  private IssueNumber number() {
    return getIssue().number();
  }

  private By reporter() {
    return behind.actor().at(me.now().at());
  }

  public PreviewForm getPreview() {
    return preview;
  }

  public VerdictForm getVerdict() {
    return verdict;
  }

  /** Never said again: an answer of the server does not hold the code. */
  public String getCode() {
    return "";
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getSupplement() {
    return supplement;
  }

  public void setSupplement(String supplement) {
    this.supplement = supplement;
  }

  public String getDraft() {
    return draft;
  }

  public void setDraft(String draft) {
    this.draft = draft;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }
}
