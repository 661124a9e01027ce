package bihuan.campaigns;

import bihuan.Ids;
import bihuan.Token;
import bihuan.access.By;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * Somebody who is asked by a link of their own. Who they are is sealed; here stands only whether
 * they have answered, so that nobody who has is asked again: not when, and not what.
 */
@Entity
@Table(name = "campaign_person")
class AskedPerson {

  private static final int SIGNS = 20;

  @Id private Long id;

  @Column(name = "campaign_id")
  private Long campaign;

  @Column(name = "link_id")
  private Long link;

  @Column(name = "letter_hash")
  private String hash;

  /** By which somebody who is asked already is known again; null where that was never kept. */
  @Column(name = "person_mark")
  private String mark;

  private boolean answered;

  /** They do not want to see it where they come in. */
  @Column(name = "put_away")
  private boolean putAway;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  @Column(name = "reminded_on")
  private LocalDate remindedOn;

  protected AskedPerson() {} // JPA

  static AskedPerson of(CampaignLink link, String letter, String mark, By by) {
    var person = new AskedPerson();
    person.id = Ids.unguessable();
    person.campaign = link.campaign();
    person.link = link.id();
    person.hash = Token.hash(letter);
    person.mark = mark;
    person.askedOn = by.day();
    return person;
  }

  static String letter() {
    return Token.random(SIGNS);
  }

  void answer() {
    answered = true;
  }

  void putAway() {
    putAway = true;
  }

  /** Neither answered nor put away. */
  boolean isWaiting() {
    return !answered && !putAway;
  }

  void remind(By by) {
    remindedOn = by.day();
  }

  /** The day on which they were asked last. */
  LocalDate askedLast() {
    return remindedOn == null ? askedOn : remindedOn;
  }

  long campaign() {
    return campaign;
  }

  long link() {
    return link;
  }

  /** Where who they are, how they are reached and their letter are sealed. */
  String place() {
    return "asked person " + id;
  }
}
