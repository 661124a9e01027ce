package bihuan.figures.web;

import bihuan.Refusal;
import bihuan.access.web.Me;
import bihuan.figures.Figure;
import bihuan.figures.FigureLine;
import bihuan.figures.Figures;
import bihuan.figures.Figures.Side;
import bihuan.lists.web.Column;
import bihuan.lists.web.IssueLine;
import bihuan.lists.web.IssueLines;
import bihuan.web.Option;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** figures/figure.xhtml: one figure by month and unit, with the issues behind it. */
@Named
@RequestScoped
public class FigurePage {

  private static final List<Column> COLUMNS =
      List.of(Column.LEAD, Column.STAGE, Column.DISTRICT, Column.FILED);

  @Inject Figures figures;
  @Inject FigureFilter filter;
  @Inject IssueLines issueLines;
  @Inject PageWords say;
  @Inject Me me;

  private Figure figure;
  private Side side = Side.WHOLE;
  private String after;

  private FigureLine line;
  private List<Figures.MonthLine> months = List.of();
  private List<Figures.UnitLine> units = List.of();
  private List<IssueLine> rows = List.of();
  private String next;

  public void open() {
    if (figure == null) {
      throw Refusal.unknown("figures.unknown");
    }
    var question = filter.question();
    line = figures.line(figure, question, me.now());
    months = figures.months(figure, question, me.now());
    units = figures.units(figure, question, me.now());
    var page = figures.behind(figure, side, question, after, me.now());
    rows = issueLines.of(page.rows());
    next = page.next();
  }

  /** The sides of the figure, with how many are on each. */
  public List<Option> getSides() {
    return Stream.of(Side.values())
        .filter(it -> it != Side.LEFT_OUT || figure.isLeavingOut())
        .filter(it -> it == Side.WHOLE || !figure.isInDays())
        .map(it -> new Option(it.name(), say.words("figures.side." + it, counted(it)), it == side))
        .toList();
  }

  private long counted(Side of) {
    return switch (of) {
      case PART -> line.part();
      case REST -> line.whole() - line.part();
      case WHOLE -> line.whole();
      case LEFT_OUT -> line.leftOut();
    };
  }

  /** Where this page asks for itself, but for the side and the place. */
  public String getAddress() {
    return "?figure=" + figure + "&" + filter.getQuery();
  }

  public String ofMonth(YearMonth month) {
    var only = month.toString();
    return "?figure=" + figure + "&" + filter.query(only, only, filter.getUnit());
  }

  public String ofUnit(String unit) {
    var months = filter.question().months();
    var first = months.from().toString();
    return "?figure=" + figure + "&" + filter.query(first, months.until().toString(), unit);
  }

  /** The next page; null on the last. */
  public String getNextPage() {
    return next == null ? null : getAddress() + "&side=" + side + "&after=" + next + "#issues";
  }

  public FigureLine getLine() {
    return line;
  }

  public List<Figures.MonthLine> getMonths() {
    return months;
  }

  public List<Figures.UnitLine> getUnits() {
    return units;
  }

  public List<IssueLine> getRows() {
    return rows;
  }

  public List<Column> getColumns() {
    return COLUMNS;
  }

  public Figure getFigure() {
    return figure;
  }

  public void setFigure(Figure figure) {
    this.figure = figure;
  }

  public Side getSide() {
    return side;
  }

  public void setSide(Side side) {
    this.side = side == null ? Side.WHOLE : side;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
