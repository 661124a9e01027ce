package bihuan.loop;

import bihuan.deadlines.Limit;
import bihuan.deadlines.Today;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What a co-operating unit says on its part, signed by its leader, within a limit of its own. */
@Embeddable
class Opinion {

  @Column(name = "unit_code")
  String unit;

  @Column(name = "asked_on")
  private LocalDate asked;

  @Column(name = "amount")
  private int amount;

  @Column(name = "words")
  private String words;

  @Column(name = "written_by")
  private String writer;

  @Column(name = "signed_by")
  private String signer;

  @Column(name = "signed_on")
  private LocalDate signed;

  protected Opinion() {} // JPA

  static Opinion askedOf(String unit, Today today) {
    var opinion = new Opinion();
    opinion.unit = unit;
    opinion.asked = today.date();
    opinion.amount = today.amount(Limit.OPINION);
    return opinion;
  }

  /** Written anew until it is signed. */
  void write(Said said) {
    words = said.words();
    writer = said.who();
    said.fact("unit", unit);
  }

  void sign(Said said) {
    signer = said.who();
    signed = said.on();
    said.fact("unit", unit);
  }

  boolean isOf(String unit) {
    return this.unit.equals(unit);
  }

  boolean isWritten() {
    return words != null;
  }

  boolean isWrittenBy(String account) {
    return account.equals(writer);
  }

  boolean isSigned() {
    return signer != null;
  }

  LocalDate due(Today today) {
    return today.calendar().extended(asked, amount);
  }

  /** Nobody waits for it any longer. */
  boolean isIn(Today today) {
    return isSigned() || !today.isNotAfter(due(today));
  }

  IssueView.OpinionShown shown(Today today) {
    return new IssueView.OpinionShown(unit, due(today), isWritten(), isSigned() ? words : null);
  }

  /** With the words that its own unit is still working on. */
  IssueView.OpinionShown own(Today today) {
    return new IssueView.OpinionShown(unit, due(today), isSigned(), words);
  }
}
