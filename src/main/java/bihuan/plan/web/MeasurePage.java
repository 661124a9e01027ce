package bihuan.plan.web;

import bihuan.access.web.Me;
import bihuan.calendar.Calendars;
import bihuan.plan.MeasureFinding;
import bihuan.plan.MeasureFindings;
import bihuan.plan.MeasureView;
import bihuan.plan.Measures;
import bihuan.plan.ProgressRow;
import bihuan.plan.Reporting;
import bihuan.plan.TargetView;
import bihuan.plan.Targets;
import bihuan.web.PageWords;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** plan/measure.xhtml: one measure, who answers for it, and how far its targets are. */
@Named
@ViewScoped
public class MeasurePage implements Serializable {

  @Inject Measures measures;
  @Inject Targets targets;
  @Inject Reporting reporting;
  @Inject Instance<MeasureFindings> findings;
  @Inject Me me;
  @Inject Calendars calendars;
  @Inject PageWords say;
  @Inject Clock clock;

  private Integer no;
  private String report;
  private BigDecimal reached;
  private LocalDate asOf;
  private String note;
  private MeasureView measure;
  private List<Line> lines;

  public void open() {
    var today = LocalDate.now(clock);
    measure = measures.get(no == null ? 0 : no);
    lines =
        targets.of(no, today).stream().map(it -> new Line(it, targets.history(it.id()))).toList();
    asOf = today;
  }

  /** Takes down what was reached and shows it. */
  public String progress() {
    reporting.progress(report, reached, asOf, note, me.now());
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(say.words("plan.progress.done")));
    return "/plan/measure.xhtml?faces-redirect=true&no=" + no;
  }

  /** The target being reported on, null where none is. */
  public TargetView getReported() {
    return lines.stream()
        .map(Line::target)
        .filter(it -> it.id().equals(report) && isMayReport())
        .findFirst()
        .orElse(null);
  }

  public boolean isMayReport() {
    return reporting.mayReport(me.getActor(), no);
  }

  /** What observers found, null where nobody counts it. */
  public MeasureFinding getFinding() {
    return findings.isResolvable()
        ? found(findings.get(), calendars, me).getOrDefault(no, MeasureFinding.NONE)
        : null;
  }

  /** As it stands for the office; for others as it may be told. */
  static Map<Integer, MeasureFinding> found(MeasureFindings all, Calendars calendars, Me me) {
    return me.getRole().isOfOffice()
        ? all.perMeasure()
        : all.told(calendars.current().lastMadeUp(me.now().day()));
  }

  public MeasureView getMeasure() {
    return measure;
  }

  public List<Line> getLines() {
    return lines;
  }

  public Integer getNo() {
    return no;
  }

  public void setNo(Integer no) {
    this.no = no;
  }

  public String getReport() {
    return report;
  }

  public void setReport(String report) {
    this.report = report;
  }

  public BigDecimal getReached() {
    return reached;
  }

  public void setReached(BigDecimal reached) {
    this.reached = reached;
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(LocalDate asOf) {
    this.asOf = asOf;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  /** A target with everything reported on it. */
  public record Line(TargetView target, List<ProgressRow> history) implements Serializable {}
}
