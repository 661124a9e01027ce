package bihuan.notices.web;

import bihuan.Refusal;
import bihuan.access.web.Me;
import bihuan.loop.Issues;
import bihuan.notices.NoticeRow;
import bihuan.notices.Notices;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** notices/open.xhtml: marks a notice as read and leads to what it is about. */
@Named
@RequestScoped
public class OpenNoticePage {

  @Inject Notices notices;
  @Inject Issues issues;
  @Inject Me me;

  private String id;

  public void open() throws IOException {
    var notice = notices.read(id, me.now());
    var context = FacesContext.getCurrentInstance().getExternalContext();
    context.redirect(context.getRequestContextPath() + placeOf(notice));
  }

  private String placeOf(NoticeRow notice) {
    return switch (notice.type()) {
      case DISCLOSURE_ASKED -> "/vault/disclosures.xhtml?view=waiting";
      case DISCLOSURE_GRANTED, DISCLOSURE_DECLINED -> "/vault/disclosures.xhtml?view=mine";
      case TASK_OFFERED, TASK_CHANGED, TASK_ENDS, TASK_MISSED, TASK_IN_LEAVE ->
          "/rounds/task.xhtml?id=" + notice.subjectName();
      case TASK_HANDED_ON, TASK_WITHDRAWN, TASK_RECUSED, TASK_AWAY -> "/rounds/tasks.xhtml";
      case ACCOUNT_RESET_ASKED,
          ACCOUNT_RESET_CONFIRMED,
          ACCOUNT_PASSWORD_SET,
          ACCOUNT_CONTACT_CHANGED,
          ACCOUNT_CONTACT_BOUNCED,
          ACCOUNT_ROLE_CHANGED,
          ACCOUNT_UNLOCKED,
          ACCOUNT_ENABLED,
          ACCOUNT_RECOGNISED ->
          "/access/me.xhtml";
      case LESSON_ASKED,
          LESSON_ANSWERED,
          LESSON_SIGNED,
          LESSON_SENT_BACK,
          LESSON_TAKEN,
          LESSON_REMINDED,
          LESSON_DUE,
          LESSON_LATE ->
          "/lessons/lesson.xhtml?id=" + notice.subjectName();
      case PAPER_PROPOSED,
          PAPER_ISSUED,
          PAPER_ANSWERED,
          PAPER_SIGNED,
          PAPER_SENT_BACK,
          PAPER_OVER,
          PAPER_APPEALED,
          PAPER_DUE ->
          "/supervision/paper.xhtml?id=" + notice.subjectName();
      case MANDATE_GIVEN,
          MANDATE_HANDED,
          MANDATE_ANSWERED,
          MANDATE_SIGNED,
          MANDATE_SENT_BACK,
          MANDATE_DONE,
          MANDATE_DUE ->
          "/instructions/mandate.xhtml?id=" + notice.subjectName();
      case BAD_ANSWER -> "/results/results.xhtml?id=" + notice.subjectName();
      case RATING_CALL_DUE -> "/campaigns/calls.xhtml";
      case MEETING_CALLED -> "/instructions/meeting.xhtml?id=" + notice.subjectName();
      case FORCE_FORMED -> "/instructions/meetings.xhtml";
      case STAND_IN_NAMED, STAND_IN_ENDED -> "/access/stand-ins.xhtml";
      case JOINED_CLOSED -> "/joiners/joined.xhtml";
      case TO_CONFIRM -> "/access/confirmations.xhtml";
      case VERIFICATION_RECUSED -> "/panel/service.xhtml";
      case TASK_DECLINED, TASK_PASSED_ON, TASK_GIVEN_BACK ->
          "/rounds/round.xhtml?id=" + notice.subjectName();
      default ->
          maySee(new IssueNumber(notice.subjectName()))
              ? "/loop/issue.xhtml?number=" + notice.subjectName()
              : "/notices/notices.xhtml?gone=" + notice.subjectName();
    };
  }

  /** A unit is told that it lost an issue, or is shown a card for one that it had. */
  private boolean maySee(IssueNumber number) {
    try {
      issues.seenBy(me.now(), number);
      return true;
    } catch (Refusal e) {
      return false;
    }
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
