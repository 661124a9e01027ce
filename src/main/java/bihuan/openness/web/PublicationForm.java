package bihuan.openness.web;

import bihuan.history.History;
import bihuan.history.PassageRow;
import bihuan.loop.Note;
import bihuan.loop.Publication.PublicationCheck;
import bihuan.loop.Publication.Words;
import bihuan.loop.web.DeedForm;
import bihuan.loop.web.RedactionMarks;
import bihuan.openness.Openness;
import bihuan.openness.PublicationView;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * openness/publication.xhtml: what the public will read of an issue, written beside what unit and
 * office read, and cleared by the head.
 */
@Named
@RequestScoped
public class PublicationForm extends DeedForm {

  private static final long serialVersionUID = 1;

  private static final String VERDICT = "Move.SATISFIED";
  private static final Set<String> ACTS =
      Stream.of(
              Note.PUBLIC_TEXT_REVIEWED,
              Note.PUBLICATION_CLEARED,
              Note.PUBLICATION_DECLINED,
              Note.PUBLICATION_WITHDRAWN)
          .map(it -> "Note." + it)
          .collect(Collectors.toSet());

  @Inject Openness openness;
  @Inject History history;
  @Inject RedactionMarks redacted;
  @Inject PageWords say;

  private PublicationView view;
  private List<PassageRow> passages;
  private int read;
  private String title;
  private String reported;
  private String done;
  private String verdict;
  private boolean secrecy;
  private boolean personalData;
  private boolean traces;
  private String reason;

  /** Begins with what was written, or else with what unit and office read, made harmless. */
  public void open() {
    getView();
    read = view.edition();
    if (view.isWritten()) {
      title = view.title();
      reported = view.reported();
      done = view.done();
      verdict = view.verdict();
    } else {
      suggest();
    }
  }

  private void suggest() {
    var issue = page().getIssue();
    title = redacted.suggested(issue.outgoing().title());
    reported = redacted.suggested(issue.outgoing().fact());
    done =
        Stream.of(
                issue.reply() == null ? "" : redacted.suggested(issue.reply().measures()),
                redacted.suggested(issue.improvement().words()))
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining("\n"));
    verdict = bihuan.web.Words.in(Locale.CHINESE).getString("openness.verdict.suggested");
  }

  public String write() {
    openness.write(number(), words(), read, now());
    return told(Note.PUBLIC_TEXT_REVIEWED);
  }

  public String clear() {
    openness.clear(number(), words(), checks(), read, now());
    return told(Note.PUBLICATION_CLEARED);
  }

  public String decline() {
    openness.decline(number(), reason, now());
    return told(Note.PUBLICATION_DECLINED);
  }

  public String withdraw() {
    openness.withdraw(number(), reason, now());
    return told(Note.PUBLICATION_WITHDRAWN);
  }

  private Words words() {
    return new Words(title, reported, done, verdict);
  }

  private Set<PublicationCheck> checks() {
    var checks = EnumSet.noneOf(PublicationCheck.class);
    if (secrecy) {
      checks.add(PublicationCheck.SECRECY);
    }
    if (personalData) {
      checks.add(PublicationCheck.PERSONAL_DATA);
    }
    if (traces) {
      checks.add(PublicationCheck.TRACES);
    }
    return checks;
  }

  private String told(Note note) {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(
        null,
        new FacesMessage(
            FacesMessage.SEVERITY_INFO, say.words("openness.said", number(), note), null));
    return "/openness/publication.xhtml?faces-redirect=true&number=" + number();
  }

  /** As it stands now. */
  public PublicationView getView() {
    if (view == null) {
      view = openness.seenBy(now(), number());
    }
    return view;
  }

  /** All that the public will read, as it stands in the fields. */
  public String getAll() {
    return Stream.of(title, reported, done, verdict)
        .filter(it -> it != null)
        .collect(Collectors.joining("\n"));
  }

  /** What whoever verified it said, empty where nothing. */
  public String getVerdictWords() {
    return passages().stream()
        .filter(it -> it.what().equals(VERDICT))
        .reduce((earlier, later) -> later)
        .map(PassageRow::words)
        .orElse("");
  }

  /** What was done about its publication, the latest first. */
  public List<PassageRow> getActs() {
    return passages().stream()
        .filter(it -> ACTS.contains(it.what()))
        .sorted((one, other) -> other.at().compareTo(one.at()))
        .toList();
  }

  private List<PassageRow> passages() {
    if (passages == null) {
      passages = history.of(page().getIssue());
    }
    return passages;
  }

  public int getRead() {
    return read;
  }

  public void setRead(int read) {
    this.read = read;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getReported() {
    return reported;
  }

  public void setReported(String reported) {
    this.reported = reported;
  }

  public String getDone() {
    return done;
  }

  public void setDone(String done) {
    this.done = done;
  }

  public String getVerdict() {
    return verdict;
  }

  public void setVerdict(String verdict) {
    this.verdict = verdict;
  }

  public boolean isSecrecy() {
    return secrecy;
  }

  public void setSecrecy(boolean secrecy) {
    this.secrecy = secrecy;
  }

  public boolean isPersonalData() {
    return personalData;
  }

  public void setPersonalData(boolean personalData) {
    this.personalData = personalData;
  }

  public boolean isTraces() {
    return traces;
  }

  public void setTraces(boolean traces) {
    this.traces = traces;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
