package bihuan.figures.web;

import bihuan.access.web.Me;
import bihuan.figures.Figure;
import bihuan.figures.FigureLine;
import bihuan.figures.Figures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** figures/figures.xhtml: every figure of a period; outside the office what is told of them. */
@Named
@RequestScoped
public class FiguresPage {

  @Inject Figures figures;
  @Inject FigureFilter filter;
  @Inject Me me;

  private List<FigureLine> lines = List.of();
  private List<Figures.ToldLine> told = List.of();

  /** Figures under one heading. */
  public record Part(Figure.Group group, List<FigureLine> lines) {}

  public void open() {
    if (isExact()) {
      lines = figures.lines(filter.question(), me.now());
    } else {
      told = figures.told(me.now());
    }
  }

  public boolean isExact() {
    return Figures.isExact(me.getActor());
  }

  public List<Part> getParts() {
    return lines.isEmpty()
        ? List.of()
        : List.of(Figure.Group.values()).stream()
            .map(
                group ->
                    new Part(
                        group,
                        lines.stream()
                            .filter(it -> group.figures().contains(it.figure()))
                            .toList()))
            .toList();
  }

  public List<Figures.ToldLine> getTold() {
    return told;
  }
}
