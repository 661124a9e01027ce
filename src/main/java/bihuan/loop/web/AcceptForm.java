package bihuan.loop.web;

import bihuan.catalogue.Processes;
import bihuan.city.District;
import bihuan.classification.Cause;
import bihuan.classification.Classification;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Nature;
import bihuan.loop.Move;
import bihuan.loop.Triage;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a coordinator makes of an issue on accepting it; begins with what the reporter said. */
@Named
@RequestScoped
public class AcceptForm extends DeedForm {

  private static final long serialVersionUID = 1;

  @Inject Triage triage;
  @Inject Processes processes;

  private Kind kind;
  private Cause cause;
  private Nature nature;
  private IssueClass grade;
  private Integer measure;
  private String step;
  private District district;
  private boolean urgent;
  private String why;

  @PostConstruct
  void begin() {
    var marks = issuePage.getIssue().marks();
    kind = marks.kind();
    cause = marks.cause();
    nature = marks.nature();
    grade = marks.grade();
    district = marks.district();
    urgent = marks.urgent();
    step = StepRef.text(marks.process(), marks.step());
    measure = marks.measure() == 0 ? onlyMeasureOf(marks.process()) : (Integer) marks.measure();
  }

  public String accept() {
    triage.accept(number(), made(), now());
    return done(Move.ACCEPT);
  }

  /** What was accepted as what it is not. */
  public String correct() {
    triage.correct(number(), made(), why, now());
    return done(Move.CORRECT);
  }

  private Classification made() {
    var place = StepRef.of(step);
    return new Classification(
        kind,
        cause,
        nature,
        grade,
        chosen(measure),
        place.process(),
        place.step(),
        district,
        urgent);
  }

  private Integer onlyMeasureOf(String process) {
    return processes
        .find(process)
        .filter(it -> it.measures().size() == 1)
        .map(it -> it.measures().get(0))
        .orElse(null);
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }

  public Kind getKind() {
    return kind;
  }

  public void setKind(Kind kind) {
    this.kind = kind;
  }

  public Cause getCause() {
    return cause;
  }

  public void setCause(Cause cause) {
    this.cause = cause;
  }

  public Nature getNature() {
    return nature;
  }

  public void setNature(Nature nature) {
    this.nature = nature;
  }

  public IssueClass getGrade() {
    return grade;
  }

  public void setGrade(IssueClass grade) {
    this.grade = grade;
  }

  public Integer getMeasure() {
    return measure;
  }

  public void setMeasure(Integer measure) {
    this.measure = measure;
  }

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }

  public District getDistrict() {
    return district;
  }

  public void setDistrict(District district) {
    this.district = district;
  }

  public boolean isUrgent() {
    return urgent;
  }

  public void setUrgent(boolean urgent) {
    this.urgent = urgent;
  }
}
