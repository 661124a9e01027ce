package bihuan.lists;

import bihuan.city.City;
import bihuan.city.District;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Nature;
import bihuan.classification.Phase;
import bihuan.deadlines.Clocks;
import bihuan.deadlines.Light;
import bihuan.deadlines.Limit;
import bihuan.deadlines.Today;
import bihuan.loop.Part;
import bihuan.loop.Stage;
import bihuan.loop.Visibility;
import bihuan.series.IssueNumber;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An issue in a list, as its reader may see it.
 *
 * @param title the reporter's own for the office, the reviewed one for everybody else
 * @param turn whose it is now; null once it has ended
 * @param lead code of the lead unit, null before it was assigned
 * @param filedOn the day, for the office only; null otherwise
 * @param inHand working days since it was handed to the unit that has it; null where none has, or
 *     it has ended
 */
public record IssueRow(
    IssueNumber number,
    String title,
    Stage stage,
    Part turn,
    Light.Lamp lamp,
    String lead,
    String process,
    int step,
    Kind kind,
    IssueClass grade,
    Nature nature,
    int measure,
    District district,
    boolean urgent,
    boolean supervised,
    int cards,
    LocalDate filedOn,
    Integer inHand,
    LocalDate closedOn)
    implements Serializable {

  public Phase getPhase() {
    return stage.phase();
  }

  /** What the query reads; public for the query's sake. */
  public record Raw(
      IssueNumber number,
      String title,
      String outgoingTitle,
      Stage stage,
      Part turn,
      LocalDate due,
      Instant dueAt,
      Instant warnAt,
      LocalDate clockStarted,
      Integer clockStood,
      String lead,
      boolean handed,
      String process,
      int step,
      Kind kind,
      IssueClass grade,
      Nature nature,
      int measure,
      District district,
      boolean urgent,
      boolean supervised,
      int yellow,
      int red,
      Instant filedAt,
      LocalDate handedOn,
      LocalDate closedOn,
      LocalDate effectDue) {

    IssueRow seenBy(Visibility visibility, Today today) {
      var own = visibility == Visibility.OFFICE || visibility == Visibility.REPORTER;
      return new IssueRow(
          number,
          own ? title : outgoingTitle,
          stage,
          turn == null ? stage.keeper() : turn,
          lamp(visibility, today),
          handed ? lead : null,
          process,
          step,
          kind,
          grade,
          nature,
          measure,
          district,
          urgent,
          supervised,
          yellow + red,
          own ? City.day(filedAt) : null,
          inHand(today),
          closedOn);
    }

    /** Of the clock that runs; for the office of a look again that is due, once it is over. */
    private Light.Lamp lamp(Visibility visibility, Today today) {
      return visibility == Visibility.OFFICE
              && effectDue != null
              && !effectDue.isAfter(today.after(today.amount(Limit.WARN)))
          ? Light.Lamp.of(Clocks.Running.until(effectDue), false, today)
          : Light.Lamp.of(
              new Clocks.Running(due, dueAt, warnAt, clockStarted, clockStood),
              stage.hasEnded(),
              today);
    }

    private Integer inHand(Today today) {
      return handed && handedOn != null && !stage.hasEnded()
          ? today.calendar().between(handedOn, today.date())
          : null;
    }
  }
}
