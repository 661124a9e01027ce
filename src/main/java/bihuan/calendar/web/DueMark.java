package bihuan.calendar.web;

import bihuan.web.PageWords;
import bihuan.web.plain.Markup;
import bihuan.web.plain.NamedBean;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

/** How long is left for something, with its light; nothing where there is no limit. */
@FacesComponent("bihuan.Due")
public class DueMark extends UIComponentBase {

  /**
   * @param light GREEN, AMBER or RED where the rules say so, else told by the days
   * @param date said beside the days
   * @param day the same, not said
   * @param until the hour, where it is counted in hours
   * @param used how much of the time is over, in hundredths
   */
  public record Left(
      Integer days,
      Object light,
      boolean paused,
      LocalDate date,
      LocalDate day,
      Instant until,
      Integer used) {

    private boolean isNothing() {
      return days == null && !paused && date == null;
    }
  }

  @Override
  public String getFamily() {
    return "bihuan.Due";
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    if (isRendered()) {
      var words = NamedBean.of(faces, "say", PageWords.class);
      var calendar = NamedBean.of(faces, "calendarWatch", CalendarWatch.class);
      draw(left(), words, calendar, Markup.of(faces));
    }
  }

  private Left left() {
    var told = getAttributes();
    return new Left(
        (Integer) told.get("days"),
        told.get("light"),
        Boolean.TRUE.equals(told.get("paused")),
        (LocalDate) told.get("date"),
        (LocalDate) told.get("day"),
        (Instant) told.get("until"),
        (Integer) told.get("used"));
  }

  public static void draw(Left left, PageWords say, CalendarWatch calendar, Markup page)
      throws IOException {
    if (left.isNothing()) {
      return;
    }
    page.open("span", "class", "due " + say.light(left.light, left.days, left.paused))
        .text(say.due(left.days, left.paused));
    if (left.until != null) {
      moment(left.until.toString(), say.words("web.due.until", say.time(left.until)), page);
    } else if (left.date != null) {
      moment(left.date.toString(), say.words("web.due.on", left.date), page);
    }
    page.close("span").text(" ");
    Provisional.draw(left.date == null ? left.day : left.date, say, calendar, page);
    if (left.used != null) {
      page.say("span", "sub", say.words("web.due.used", left.used));
    }
  }

  private static void moment(String at, String words, Markup page) throws IOException {
    page.open("time", "datetime", at).text(words).close("time");
  }
}
