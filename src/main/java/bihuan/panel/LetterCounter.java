package bihuan.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How many letters a year has seen. */
@Entity
@Table(name = "letter_counter")
public class LetterCounter {

  @Id
  @Column(name = "year_of")
  private int year;

  @Column(name = "last_number")
  private int last;

  protected LetterCounter() {} // JPA

  int next() {
    return ++last;
  }
}
