package bihuan.loop;

import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.HENRY_AT_HOUSING;
import static bihuan.Cast.HOUSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.Refusal;
import bihuan.Wuhai;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.classification.Cause;
import bihuan.classification.Classification;
import bihuan.classification.Conclusion;
import bihuan.classification.Filing;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Nature;
import bihuan.classification.Reply;
import bihuan.classification.Source;
import bihuan.evidence.Purpose;
import bihuan.evidence.Upload;
import bihuan.history.History;
import bihuan.ledger.EntryRow;
import bihuan.ledger.Ledger;
import bihuan.series.IssueNumber;
import bihuan.vault.Identity;
import bihuan.vault.Secrecy;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * Enzo reports that the queue machine gives no number, which the housing unit answers for; each
 * step is wired up.
 */
abstract class QueueMachine {

  static final Instant NOW = Instant.parse("2026-05-11T02:00:00Z");

  static final Identity ENZO_HIMSELF =
      new Identity("enzo", "包永福", "13947312345", "乌海市蓝天化工有限公司", "ENTERPRISE");

  @Inject Intake intake;
  @Inject Triage triage;
  @Inject Rectification rectification;
  @Inject Verification verification;
  @Inject EvidenceDesk desk;
  @Inject Issues issues;
  @Inject History history;
  @Inject Ledger ledger;

  final IssueNumbers filed = new IssueNumbers();

  /** Files an issue when it is first asked for. */
  class IssueNumbers {

    private IssueNumber number;

    IssueNumber get() {
      if (number == null) {
        number = intake.file(filing("取号机吐不出号"), ENZO_HIMSELF, by(ENZO));
      }
      return number;
    }
  }

  IssueNumber accepted() {
    triage.accept(filed.get(), classification(), by(CORA));
    return filed.get();
  }

  IssueNumber assigned() {
    var number = accepted();
    triage.reviewOutgoing(number, 0, "取号难", "大厅取号机吐不出号", Set.of(), by(CORA));
    triage.assign(number, HOUSING, List.of(), by(CORA));
    return number;
  }

  IssueNumber inHand() {
    rectification.sign(assigned(), by(HANNA_AT_HOUSING));
    return filed.get();
  }

  IssueNumber underReview() {
    report(inHand());
    rectification.signOff(filed.get(), by(HENRY_AT_HOUSING));
    return filed.get();
  }

  void report(IssueNumber number) {
    desk.keep(number, picture(), Purpose.RECTIFICATION, by(HANNA_AT_HOUSING));
    rectification.report(number, new Reply("换了机器", Conclusion.SOLVED), by(HANNA_AT_HOUSING));
  }

  List<String> deeds(IssueNumber number) {
    return ledger.about(number.subject()).stream().map(EntryRow::what).toList();
  }

  static Filing filing(String title) {
    return filing(title, Secrecy.CONFIDENTIAL);
  }

  static Filing filing(String title, Secrecy secrecy) {
    return filing(title, secrecy, false);
  }

  static Filing filing(String title, Secrecy secrecy, boolean preview) {
    return new Filing(
        title,
        "我是蓝天化工的包永福，大厅" + title,
        "",
        "P01",
        3,
        Kind.PAIN_POINT,
        Wuhai.WUDA,
        Source.ENTERPRISE,
        secrecy,
        "",
        preview);
  }

  static Classification classification() {
    return new Classification(
        Kind.PAIN_POINT,
        Cause.SYSTEM_FAULT,
        Nature.INDIVIDUAL,
        IssueClass.C,
        1,
        "P01",
        3,
        Wuhai.WUDA,
        false);
  }

  static Upload picture() {
    try {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(32, 24, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
      return new Upload("a.jpg", new ByteArrayInputStream(bytes.toByteArray()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static By by(Actor actor) {
    return actor.at(NOW);
  }

  static void assertRefused(Refusal.Ground ground, ThrowingCallable attempt) {
    assertThat(catchThrowableOfType(Refusal.class, attempt))
        .isNotNull()
        .extracting(Refusal::ground)
        .isEqualTo(ground);
  }
}
