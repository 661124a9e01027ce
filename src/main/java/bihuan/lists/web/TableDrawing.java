package bihuan.lists.web;

import bihuan.calendar.web.CalendarWatch;
import bihuan.calendar.web.DueMark;
import bihuan.lists.IssueRow;
import bihuan.loop.Move;
import bihuan.loop.Stage;
import bihuan.web.PageWords;
import bihuan.web.plain.Markup;
import bihuan.web.plain.NamedBean;
import bihuan.web.plain.Ring;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;

/** Draws the rows of a table of issues, each with a cell for every column asked for. */
final class TableDrawing {

  private static final String ISSUE = "/loop/issue.xhtml";

  private final PageWords say;
  private final CalendarWatch calendar;
  private final List<IssueLine> rows;
  private final List<Column> columns;
  private final boolean choosing;
  private final boolean accepting;
  private final String root;
  private final String opens;
  private final Markup page;

  TableDrawing(IssueTable asked, FacesContext faces) {
    var opens = (String) asked.getAttributes().get("opens");
    say = NamedBean.of(faces, "say", PageWords.class);
    calendar = NamedBean.of(faces, "calendarWatch", CalendarWatch.class);
    rows = asked.all("rows");
    columns = asked.all("columns");
    choosing = asked.is("choosing");
    accepting = asked.is("accepting");
    root = faces.getExternalContext().getRequestContextPath();
    this.opens = root + (opens == null || opens.isEmpty() ? ISSUE : opens) + "?number=";
    page = Markup.of(faces);
  }

  void draw() throws IOException {
    page.open("div", "class", "scroll").open("table", "class", "cards issues", "data-rows", "yes");
    drawHead();
    page.open("tbody");
    for (var it : rows) {
      draw(it);
    }
    page.close("tbody", "table", "div");
  }

  private void drawHead() throws IOException {
    page.open("thead").open("tr");
    if (choosing) {
      page.open("th", "scope", "col", "class", "no-print");
      page.say("span", "out", say.words("lists.choose")).close("th");
    }
    page.open("th", "scope", "col");
    page.say("span", "out", say.words("lists.column.RING")).close("th");
    drawHead("ISSUE");
    for (var it : columns) {
      drawHead(it.name());
    }
    page.close("tr", "thead");
  }

  private void drawHead(String column) throws IOException {
    page.open("th", "scope", "col").text(say.words("lists.column." + column)).close("th");
  }

  private void draw(IssueLine line) throws IOException {
    page.open("tr");
    if (choosing) {
      drawChoice(line.getNumber());
    }
    page.open("td", "class", "lead");
    var phase = line.getPhase().name();
    Ring.draw(new Ring.Look(phase, "", line.isHeld(), line.isWhole(), false), say, page);
    page.close("td");
    drawIssue(line);
    for (var it : columns) {
      draw(it, line);
    }
    page.close("tr");
  }

  private void drawChoice(String number) throws IOException {
    page.open("td", "class", "chosen no-print").open("label", "class", "reach");
    page.open(
            "input",
            "type",
            "checkbox",
            "name",
            "chosen",
            "value",
            number,
            "aria-label",
            say.words("lists.choose.it", number))
        .close("input", "label", "td");
  }

  private void drawIssue(IssueLine line) throws IOException {
    page.open("td", "class", "main");
    page.open("a", "class", "t", "href", opens + line.getNumber());
    page.text(line.getTitle()).close("a").text(" ");
    page.open("span", "class", "sub").text(line.sub());
    drawFlags(line.row());
    page.close("span");
    if (accepting && line.getStage() == Stage.SUBMITTED) {
      drawAcceptance(line.getNumber());
    }
    page.close("td");
  }

  private void drawFlags(IssueRow row) throws IOException {
    if (row.urgent()) {
      page.text(" ").say("span", "tag late", say.words("lists.flag.urgent"));
    }
    if (row.supervised()) {
      page.text(" ").say("span", "tag late", say.words("lists.flag.supervised"));
    }
    if (row.cards() > 0) {
      page.text(" ").say("span", "tag soon", say.words("lists.flag.cards", row.cards()));
    }
  }

  private void drawAcceptance(String number) throws IOException {
    var words = say.it(Move.ACCEPT);
    page.open(
            "a",
            "class",
            "out",
            "data-key",
            "a",
            "data-key-label",
            words,
            "tabindex",
            "-1",
            "href",
            root + ISSUE + "?number=" + number + "#ACCEPT")
        .text(words)
        .close("a");
  }

  private void draw(Column column, IssueLine line) throws IOException {
    var words = line.words().getOrDefault(column, "");
    var none = words.isEmpty() && column != Column.DUE ? " none" : "";
    page.open("td", "class", "of-" + say.lower(column) + none);
    if (column == Column.STAGE) {
      drawStage(line);
    } else if (column != Column.DUE) {
      page.text(words);
    } else if (line.isEnded()) {
      page.say("span", "note", line.word("CLOSED"));
    } else {
      DueMark.draw(left(line), say, calendar, page);
    }
    page.close("td");
  }

  private void drawStage(IssueLine line) throws IOException {
    page.say("span", "tag " + say.lower(line.getPhase()), say.it(line.getStage()));
    if (line.getStage() == Stage.IMPROVING) {
      page.text(" ").say("span", "note", say.it(line.row().turn()));
    }
  }

  private static DueMark.Left left(IssueLine line) {
    var lamp = line.row().lamp();
    return new DueMark.Left(
        line.getDays(), lamp.light(), line.isPaused(), null, lamp.due(), lamp.until(), lamp.used());
  }
}
