package bihuan.loop;

import bihuan.Refusal;
import bihuan.city.District;
import bihuan.classification.Cause;
import bihuan.classification.Classification;
import bihuan.classification.Filing;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Nature;
import bihuan.classification.Suggestion;
import bihuan.deadlines.Limit;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;

/** What an issue is about: as the reporter placed it, until a coordinator accepts it. */
@Embeddable
class Classified {

  @Column(name = "process_code")
  String process;

  @Column(name = "step_no")
  int step;

  @Column(name = "district")
  District district;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  Kind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "cause")
  Cause cause;

  @Enumerated(EnumType.STRING)
  @Column(name = "nature")
  Nature nature;

  @Enumerated(EnumType.STRING)
  @Column(name = "grade")
  IssueClass grade;

  @Column(name = "measure_no")
  int measure;

  @Column(name = "urgent")
  boolean urgent;

  protected Classified() {} // JPA

  static Classified by(Filing filing, Suggestion suggestion) {
    var classified = new Classified();
    classified.kind = filing.kind();
    classified.process = filing.process();
    classified.step = filing.step();
    classified.district = filing.district();
    classified.measure = suggestion.measure();
    classified.cause = suggestion.cause();
    return classified;
  }

  static Classified by(Classification made, Said said) {
    var classified = new Classified();
    classified.kind = made.kind();
    classified.cause = made.cause();
    classified.nature = made.nature();
    classified.grade = made.grade();
    classified.measure = made.measure();
    classified.process = made.process();
    classified.step = made.step();
    classified.district = made.district();
    classified.urgent = made.urgent();
    classified.tell(said);
    return classified;
  }

  /** On record with what it is taken for from now on, and what it was taken for before. */
  Classified corrected(Classification made, Said said) {
    var corrected = by(made, said);
    said.fact("process", corrected.process).fact("step", corrected.step);
    if (grade != corrected.grade) {
      said.fact("gradeBefore", grade);
    }
    return corrected;
  }

  /**
   * A suspected breach goes to those who look into breaches, never to the unit it accuses; what
   * concerns several units has more than one.
   */
  void requireHandable(Set<String> others) {
    if (cause == Cause.CONDUCT) {
      throw Refusal.conflict("loop.breachIsTransferred");
    }
    if (grade == IssueClass.B && others.isEmpty()) {
      throw Refusal.invalid("loop.classBNeedsOthers").at("others");
    }
  }

  private void tell(Said said) {
    said.fact("kind", kind)
        .fact("cause", cause)
        .fact("nature", nature)
        .fact("grade", grade)
        .fact("measure", measure)
        .fact("urgent", urgent);
  }

  /** The limit within which it must be rectified. */
  Limit limit() {
    return urgent ? Limit.URGENT : grade.limit();
  }

  /** The limit by which the original due date may be extended. */
  Limit extension() {
    return grade.extension();
  }

  boolean isCommon() {
    return nature == Nature.COMMON || nature == Nature.SYSTEMIC;
  }

  /**
   * Where it comes from, how it is protected and what the reporter called it could tell a unit who
   * spoke.
   */
  IssueView.Marks marksFor(Visibility visibility, ReporterText text, int edition) {
    var own = visibility.isOwn();
    return new IssueView.Marks(
        own ? text.source : null,
        own ? text.secrecy : null,
        district,
        own ? text.reportedKind : null,
        kind,
        cause,
        nature,
        grade,
        measure,
        process,
        edition,
        step,
        urgent);
  }
}
