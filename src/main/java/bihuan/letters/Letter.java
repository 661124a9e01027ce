package bihuan.letters;

import bihuan.Token;
import bihuan.access.By;
import bihuan.panel.Appointee;
import bihuan.panel.Category;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A letter of appointment as it was issued: what changes afterwards makes another letter. */
@Entity
@Table(name = "letter")
class Letter {

  private static final int CODE = 16;

  @Id private String number;

  @Column(name = "observer_id")
  private Long observer;

  @Column(name = "check_code")
  private String checkCode;

  private String name;

  @Column(name = "name_en")
  private String nameEn;

  @Enumerated(EnumType.STRING)
  private Category category;

  @Column(name = "officer")
  private boolean experienceOfficer;

  @Column(name = "term_from")
  private LocalDate from;

  @Column(name = "term_until")
  private LocalDate until;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "issued_by")
  private String issuedBy;

  @Column(name = "revoked_on")
  private LocalDate revokedOn;

  protected Letter() {} // JPA

  static Letter issue(String number, Appointee observer, By by) {
    var letter = new Letter();
    letter.number = number;
    letter.observer = Long.valueOf(observer.id());
    letter.checkCode = Token.random(CODE);
    letter.name = observer.name();
    letter.nameEn = observer.nameEn();
    letter.category = observer.category();
    letter.experienceOfficer = observer.experienceOfficer();
    letter.from = observer.from();
    letter.until = observer.until();
    letter.issuedOn = by.day();
    letter.issuedBy = by.name();
    return letter;
  }

  /** Nobody is named on it any more. */
  void forgetName() {
    name = "—";
    nameEn = "";
  }

  /** No longer true: they left, or another letter stands in its place. */
  void revoke(LocalDate day) {
    if (revokedOn == null) {
      revokedOn = day;
    }
  }

  boolean isRevoked() {
    return revokedOn != null;
  }

  boolean saysTheSameAs(Appointee observer) {
    return name.equals(observer.name())
        && nameEn.equals(observer.nameEn())
        && category == observer.category()
        && experienceOfficer == observer.experienceOfficer()
        && from.equals(observer.from())
        && until.equals(observer.until());
  }

  boolean isOf(Appointee observer) {
    return this.observer.toString().equals(observer.id());
  }

  LetterView view(LocalDate today) {
    return new LetterView(
        number,
        checkCode,
        name,
        nameEn,
        category,
        experienceOfficer,
        from,
        until,
        issuedOn,
        LetterState.of(revokedOn, from, until, today));
  }
}
