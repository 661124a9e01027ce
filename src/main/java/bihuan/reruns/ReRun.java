package bihuan.reruns;

import bihuan.Ids;
import bihuan.series.IssueNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Somebody is to go the way of an issue again, or has: the last time counts. */
@Entity
@Table(name = "re_run")
class ReRun {

  @Id private Long id;

  @Column(name = "issue_number")
  private IssueNumber issue;

  @Column(name = "sent_on")
  private LocalDate sentOn;

  @Column(name = "under_way")
  private boolean underWay;

  /** Of whoever went again; null where they kept none, or have not come back yet. */
  @Column(name = "journey_id")
  private Long journey;

  protected ReRun() {} // JPA

  static ReRun of(IssueNumber issue, LocalDate day) {
    var reRun = new ReRun();
    reRun.id = Ids.unguessable();
    reRun.issue = issue;
    reRun.send(day);
    return reRun;
  }

  void send(LocalDate day) {
    sentOn = day;
    underWay = true;
    journey = null;
  }

  /** Somebody verifies it in another way. */
  void callOff() {
    underWay = false;
  }

  void comeBack(Long walked) {
    underWay = false;
    journey = walked;
  }

  boolean isUnderWay() {
    return underWay;
  }

  LocalDate sentOn() {
    return sentOn;
  }

  Long journey() {
    return journey;
  }
}
