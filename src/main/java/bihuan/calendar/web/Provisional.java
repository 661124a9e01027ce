package bihuan.calendar.web;

import bihuan.web.PageWords;
import bihuan.web.plain.Markup;
import bihuan.web.plain.NamedBean;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.LocalDate;

/** Says of a day that it may still move; nothing of any other. */
@FacesComponent("bihuan.Provisional")
public class Provisional extends UIComponentBase {

  @Override
  public String getFamily() {
    return "bihuan.Provisional";
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    var day = (LocalDate) getAttributes().get("date");
    if (isRendered() && day != null) {
      var words = NamedBean.of(faces, "say", PageWords.class);
      var calendar = NamedBean.of(faces, "calendarWatch", CalendarWatch.class);
      draw(day, words, calendar, Markup.of(faces));
    }
  }

  static void draw(LocalDate day, PageWords say, CalendarWatch calendar, Markup page)
      throws IOException {
    if (calendar.isProvisional(day)) {
      var why = say.words("calendar.dueProvisional");
      page.open("span", "class", "tag soon", "title", why)
          .text(say.words("YearStatus.PROVISIONAL"))
          .say("span", "out", " " + why)
          .close("span");
    }
  }
}
