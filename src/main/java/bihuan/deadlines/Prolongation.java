package bihuan.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Working days added to one clock, counted from its original due date. */
@Embeddable
public class Prolongation {

  @Column(name = "position_no", nullable = false)
  private int position;

  @Column(name = "deadline_no")
  private int deadline;

  @Enumerated(EnumType.STRING)
  @Column(name = "limit_code")
  private Limit limit;

  @Column(name = "amount")
  private int amount;

  @Column(name = "edition_from")
  private LocalDate edition;

  @Column(name = "granted_on")
  private LocalDate granted;

  protected Prolongation() {} // JPA

  static Prolongation of(int position, Deadline deadline, Term term, LocalDate granted) {
    var prolongation = new Prolongation();
    prolongation.position = position;
    prolongation.deadline = deadline.position();
    prolongation.limit = term.limit();
    prolongation.amount = term.amount();
    prolongation.edition = term.since();
    prolongation.granted = granted;
    return prolongation;
  }

  Explanation.Added explained() {
    return new Explanation.Added(limit, amount, granted);
  }

  boolean isOf(Deadline deadline) {
    return this.deadline == deadline.position();
  }

  /** The same days, for the clock that takes the other's place. */
  Prolongation of(Deadline deadline) {
    return of(position, deadline, new Term(limit, amount, limit.unit(), edition), granted);
  }

  int days() {
    return amount;
  }
}
