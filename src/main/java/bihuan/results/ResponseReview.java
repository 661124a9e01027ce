package bihuan.results;

import bihuan.Cursor;
import bihuan.Page;
import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.campaigns.Arrivals;
import bihuan.campaigns.CampaignForms;
import bihuan.campaigns.CampaignRow;
import bihuan.campaigns.Campaigns;
import bihuan.campaigns.ResponseRow;
import bihuan.campaigns.answers.AnswerPaths;
import bihuan.campaigns.answers.AskedQuestion;
import bihuan.evidence.Evidence;
import bihuan.evidence.FileRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Answers one by one, with what came with them, for the office. One that is wrong or malicious is
 * left out of the sums by the office, never by a unit that is rated, with a reason; it stays, and
 * those that are left out are counted.
 */
@ApplicationScoped
@Transactional
public class ResponseReview {

  private static final int PAGE = 20;

  /**
   * One person's answers.
   *
   * @param withFiles they handed in photos or files
   * @param files those that opened no issue; what did is kept with the issue
   */
  public record ReviewedResponse(ResponseRow answer, boolean withFiles, List<FileRow> files) {}

  @Inject Campaigns campaigns;
  @Inject CampaignForms forms;
  @Inject AnswerWords words;
  @Inject Arrivals arrivals;
  @Inject Evidence evidence;
  @Inject ResultSums sums;

  /**
   * The latest first, twenty at a time.
   *
   * @param question only those that handed in a file there; null or empty for all
   * @param after where the page before ended; null for the first
   */
  public Page<ReviewedResponse> page(String id, String question, String after, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    var campaign = campaigns.begun(id);
    var below = Cursor.read(after).map(it -> (int) it.number(0)).orElse(Integer.MAX_VALUE);
    var found =
        question == null || question.isEmpty()
            ? campaigns.latest(id, below, PAGE + 1, by)
            : withFile(id, question, below, by);
    return Page.of(found, PAGE, it -> Cursor.of(it.number())).map(it -> reviewed(campaign, it));
  }

  private List<ResponseRow> withFile(String id, String question, int below, By by) {
    var numbers = words.withFile(Long.parseLong(id), question, below, PAGE + 1);
    return numbers.isEmpty() ? List.of() : campaigns.numbered(id, numbers, by);
  }

  private ReviewedResponse reviewed(CampaignRow campaign, ResponseRow answer) {
    return withFiles(campaign, answer)
        ? new ReviewedResponse(answer, true, files(answer))
        : new ReviewedResponse(answer, false, List.of());
  }

  private boolean withFiles(CampaignRow campaign, ResponseRow answer) {
    var answers = AnswerPaths.read(answer.answers());
    return forms
        .questions(Long.parseLong(campaign.edition()))
        .told(AskedQuestion.Telling.FILES)
        .flatMap(it -> AnswerPaths.at(answers, it.path()))
        .findAny()
        .isPresent();
  }

  private List<FileRow> files(ResponseRow answer) {
    return evidence.of("response " + answer.id());
  }

  /** The files of one that opened no issue: their cleaned copies are shown, the originals not. */
  public List<FileRow> files(String campaign, String response, By by) {
    return files(campaigns.response(campaign, response, by));
  }

  /** One of them; refused (404) where it is no file of this answer. */
  public FileRow file(String campaign, String response, String file, By by) {
    return files(campaign, response, by).stream()
        .filter(it -> it.id().equals(file))
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("evidence.unknown"));
  }

  public void exclude(String campaign, String response, String reason, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    sums.takeOff(arrivals.exclude(campaign, response, reason, by));
  }

  public void takeBackIn(String campaign, String response, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    sums.addAgain(arrivals.takeBackIn(campaign, response, by));
  }
}
