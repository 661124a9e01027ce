package bihuan.ways;

import bihuan.mail.RobotGroup;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something new to be done by somebody of a group, which its robot is yet to count. */
@Entity
@Table(name = "robot_waiting")
class WaitingRobot {

  @Id private Long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "crowd")
  private RobotGroup group;

  private String subject;

  @Column(name = "ready_at")
  private Instant readyAt;

  protected WaitingRobot() {} // JPA

  static WaitingRobot of(RobotGroup group, String subject, Instant readyAt) {
    var waiting = new WaitingRobot();
    waiting.id = TsidCreator.getTsid().toLong();
    waiting.group = group;
    waiting.subject = subject;
    waiting.readyAt = readyAt;
    return waiting;
  }
}
