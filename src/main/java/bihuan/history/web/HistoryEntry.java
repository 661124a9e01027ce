package bihuan.history.web;

import bihuan.web.PageWords;
import bihuan.web.plain.Markup;
import bihuan.web.plain.NamedBean;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.Instant;

/** One entry of a history: what was done, by whom, when, with which words. */
@FacesComponent("bihuan.HistoryEntry")
public class HistoryEntry extends UIComponentBase {

  @Override
  public String getFamily() {
    return "bihuan.HistoryEntry";
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    if (!isRendered()) {
      return;
    }
    var say = NamedBean.of(faces, "say", PageWords.class);
    var page = Markup.of(faces);
    var now = words("current").equals("true") ? "now " : "";
    page.open("li", "class", now + say.lower(getAttributes().get("phase")))
        .say("b", null, words("title"))
        .text(" " + words("by"));
    drawTime((Instant) getAttributes().get("at"), words("took"), say, page);
    if (!words("said").isEmpty()) {
      page.say("span", "said", words("said"));
    }
    if (!words("details").isEmpty()) {
      page.say("small", null, words("details"));
    }
  }

  private static void drawTime(Instant at, String took, PageWords say, Markup page)
      throws IOException {
    if (at != null) {
      page.open("time", "datetime", at.toString())
          .text(say.time(at) + (took.isEmpty() ? "" : " · " + took))
          .close("time");
    } else if (!took.isEmpty()) {
      page.say("time", null, took);
    }
  }

  @Override
  public void encodeEnd(FacesContext faces) throws IOException {
    if (isRendered()) {
      Markup.of(faces).close("li");
    }
  }

  private String words(String attribute) {
    var given = getAttributes().get(attribute);
    return given == null ? "" : given.toString();
  }
}
