package bihuan.figures.web;

import bihuan.figures.Figure;
import bihuan.figures.FigureLine;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;

/** Figures in the reader's words. */
@Named
@RequestScoped
public class FigureWords {

  @Inject PageWords say;

  public String name(Figure figure) {
    return say.words("Figure." + figure);
  }

  /** 83.3 %, or working days; in words where there are too few. */
  public String value(FigureLine line) {
    return line.value() == null
        ? say.words("figures.few", line.least())
        : inUnit(line.figure(), line.value());
  }

  public String before(FigureLine line) {
    return line.before() == null ? "–" : inUnit(line.figure(), line.before());
  }

  /** With its sign; empty where there is nothing to compare. */
  public String difference(FigureLine line) {
    if (line.difference() == null) {
      return "";
    }
    var sign = line.difference().signum() > 0 ? "+" : line.difference().signum() < 0 ? "−" : "±";
    return say.words(
        line.figure().isInDays() ? "figures.daysMore" : "figures.points",
        sign + line.difference().abs());
  }

  /** The class of its look: better, worse, or neither. */
  public String look(FigureLine line) {
    var sign = line.difference() == null ? 0 : line.difference().signum();
    if (line.figure().isBetter(sign)) {
      return "better";
    }
    return line.figure().isWorse(sign) ? "worse" : "";
  }

  /** How many are left out, and their share; empty for a figure that leaves out nothing. */
  public String leftOut(FigureLine line) {
    if (line.leftOut() == null) {
      return "";
    }
    return line.leftOutPercent() == null
        ? "0"
        : say.words("figures.leftOutOf", line.leftOut(), percent(line.leftOutPercent()));
  }

  public String target(FigureLine line) {
    return line.target() == 0 ? "–" : line.target() + " %";
  }

  public String percent(BigDecimal percent) {
    return percent + " %";
  }

  private String inUnit(Figure figure, BigDecimal value) {
    return figure.isInDays() ? say.words("figures.days", value) : percent(value);
  }
}
