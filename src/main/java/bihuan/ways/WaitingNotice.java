package bihuan.ways;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A notice that somebody is yet to be told of outside the house. */
@Entity
@Table(name = "notice_waiting")
class WaitingNotice {

  @Id
  @Column(name = "notice")
  private Long notice;

  private String address;

  @Enumerated(EnumType.STRING)
  @Column(name = "matter")
  private NoticeGroup group;

  private boolean urgent;
  private boolean again;

  @Column(name = "ready_at")
  private Instant readyAt;

  protected WaitingNotice() {} // JPA

  static WaitingNotice of(
      long notice, String address, NoticeGroup group, boolean urgent, Instant readyAt) {
    var waiting = new WaitingNotice();
    waiting.notice = notice;
    waiting.address = address;
    waiting.group = group;
    waiting.urgent = urgent;
    waiting.readyAt = readyAt;
    return waiting;
  }

  /** Once more what is still to be done at this address: what told of it may not have arrived. */
  static WaitingNotice again(String address, Instant readyAt) {
    var id = TsidCreator.getTsid().toLong();
    var waiting = of(id, address, NoticeGroup.DUTIES, false, readyAt);
    waiting.again = true;
    return waiting;
  }

  boolean isAgain() {
    return again;
  }

  Instant readyAt() {
    return readyAt;
  }

  Long notice() {
    return notice;
  }

  NoticeGroup group() {
    return group;
  }

  boolean isUrgent() {
    return urgent;
  }
}
