package bihuan.answers;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.By;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What a unit answered: written by a case handler, signed by its leader, or sent back. */
@Embeddable
public class UnitAnswer {

  @Column(name = "answer")
  private String words;

  @Column(name = "answered_by")
  private String writer;

  @Column(name = "signed_by")
  private String signer;

  @Column(name = "signed_on")
  private LocalDate signed;

  @Column(name = "sent_back")
  private String sentBack;

  protected UnitAnswer() {} // JPA

  public static UnitAnswer none() {
    return new UnitAnswer();
  }

  /** Where nothing was said yet the row is empty, and JPA reads no answer from it. */
  public static UnitAnswer orNone(UnitAnswer read) {
    return read == null ? none() : read;
  }

  /**
   * What was written.
   *
   * @param field under which the form has the words
   */
  public String write(String field, String words, By officer) {
    this.words = Require.words(field, words);
    writer = officer.name();
    return this.words;
  }

  /** By when something will be done, as the unit says; null where nothing is promised. */
  public static LocalDate promise(LocalDate day, By officer) {
    if (day != null && day.isBefore(officer.day())) {
      throw Refusal.invalid("answers.promisedBefore").at("promised");
    }
    return day;
  }

  public void sign(By approver) {
    if (approver.name().equals(writer)) {
      throw Refusal.forbidden("answers.signedByAnother");
    }
    signer = approver.name();
    signed = approver.day();
  }

  /** Why it has to be written anew. */
  public String sendBack(String reason) {
    sentBack = Require.words("reason", reason, 1000);
    signer = null;
    signed = null;
    return sentBack;
  }

  // ---- questions

  /** What the unit said; null before. */
  public String words() {
    return words;
  }

  /**
   * The same for one reader: outside the unit nobody reads it before it is signed.
   *
   * @param own whoever reads it is of the unit
   */
  public String wordsFor(boolean own) {
    return isTold(own) ? words : null;
  }

  public boolean isTold(boolean own) {
    return own || signed != null;
  }

  /** On which day it was signed; null where it is not. */
  public LocalDate signed() {
    return signed;
  }

  /** Why it was sent back last; null where it was not. */
  public String sentBack() {
    return sentBack;
  }
}
