package bihuan.loop;

import bihuan.classification.IssueClass;
import bihuan.series.IssueNumber;
import java.util.List;
import java.util.Set;

/**
 * Whom an issue concerns, for the notices alone: never shown as it is, to nobody.
 *
 * @param title the reporter's own, for the office and the reporter
 * @param outgoingTitle reviewed, for everybody else; null until then
 * @param lead the unit it is with, null where none has it now
 * @param lastLead the unit that had it last
 * @param cooperating units that work on it beside the lead; none where none has it now
 * @param assigner the account that assigned it, null before
 * @param verifier an account or the reporter's pseudonym, null before
 * @param pseudonym whom the reporter goes by here
 * @param ruledByHead the head rules on more time for it
 * @param major marked as one for the leaders, who read of it once a unit has it
 * @param explainable it was found unsatisfactory twice
 * @param accused the units that it is held against: the office acts without their people
 * @param merged what was merged into it, once it has ended for the first time; none before
 */
public record Audience(
    IssueNumber number,
    String title,
    String outgoingTitle,
    String lead,
    String lastLead,
    Set<String> cooperating,
    String assigner,
    String verifier,
    String pseudonym,
    boolean ruledByHead,
    boolean major,
    boolean explainable,
    Set<String> accused,
    List<Merged> merged) {

  /**
   * @param merged into this one
   */
  static Audience of(Issue issue, List<Issue> merged) {
    var text = issue.text();
    var routing = issue.routing();
    var rectified = issue.rectified();
    return new Audience(
        issue.number(),
        text.title,
        text.outgoingTitle,
        routing.handed ? routing.lead : null,
        routing.lead,
        routing.handed ? issue.cooperating() : Set.of(),
        routing.assigner,
        rectified.verifier,
        issue.pseudonym(),
        issue.classified().grade == IssueClass.A,
        issue.flags().major,
        rectified.dissatisfactions > 1,
        issue.accused(),
        merged.stream().map(Merged::of).toList());
  }

  /** As it concerns this unit, which may not be the one that had it last. */
  public Audience about(String unit) {
    return unit == null
        ? this
        : new Audience(
            number,
            title,
            outgoingTitle,
            lead,
            unit,
            cooperating,
            assigner,
            verifier,
            pseudonym,
            ruledByHead,
            major,
            explainable,
            accused,
            merged);
  }

  /** An issue that goes on as part of another, and whose reporter follows that. */
  public record Merged(IssueNumber number, String title, String pseudonym) {

    private static Merged of(Issue issue) {
      return new Merged(issue.number(), issue.text().title, issue.pseudonym());
    }
  }
}
