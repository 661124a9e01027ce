package bihuan.joiners;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.loop.IssueNotes;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.loop.Note;
import bihuan.loop.Visibility;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The office lets others join an issue, in words without a trace of whoever reported it, and closes
 * it again; and reads who joined, as does the unit, in bands.
 */
@ApplicationScoped
@Transactional
public class Openings {

  private static final String JOIN = "/joiners/join.xhtml?of=";

  @Inject Joiners joiners;
  @Inject IssueNotes notes;
  @Inject Issues issues;

  /** Once a unit has it; written anew as often as need be. */
  public void open(IssueNumber number, String title, String words, By by) {
    var known = joiners.opening(number);
    var opening = known.orElseGet(() -> Opening.of(number));
    opening.open(title, words, by);
    var no = Refusal.invalid("joiners.tellsWho").at("words");
    notes.say(Note.JOINING_OPENED, number, opening.said(), by, no);
    if (known.isEmpty()) {
      joiners.add(opening);
    }
  }

  public void close(IssueNumber number, By by) {
    var opening = joiners.opening(number).orElseThrow(() -> Refusal.conflict("joiners.notOpen"));
    notes.make(Note.JOINING_CLOSED, number, "", by);
    opening.close();
  }

  /** For the office, but for people of the unit that is meant; a unit reads a band. */
  public JoiningView of(IssueView issue, By reader) {
    var number = issue.number();
    if (issue.isForOffice() && !isMeant(number, reader)) {
      var opening = joiners.opening(number);
      return new JoiningView(
          0,
          JOIN + joiners.idOf(number),
          opening.filter(Opening::isInForce).isPresent(),
          opening.map(Opening::title).orElse(null),
          opening.map(Opening::words).orElse(null),
          joiners.of(number).stream().map(Joiner::row).toList());
    }
    return JoiningView.ofUnit(
        issue.visibility() == Visibility.UNIT ? joiners.band(number, reader.day()) : 0);
  }

  /** It is held against the unit that they belong to. */
  private boolean isMeant(IssueNumber number, By reader) {
    return issues.audience(number).accused().contains(reader.actor().unit());
  }
}
