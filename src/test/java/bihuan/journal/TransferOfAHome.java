package bihuan.journal;

import static bihuan.Cast.OLGA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Refusal;
import bihuan.Visitor;
import bihuan.Wuhai;
import bihuan.access.By;
import bihuan.calendar.WorkingDays;
import bihuan.catalogue.Channel;
import bihuan.ledger.Ledger;
import bihuan.rounds.VisitForm;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;

/** Olga goes through the transfer of a mortgaged home (P04), which the land unit answers for. */
abstract class TransferOfAHome {

  final String key = UUID.randomUUID().toString();
  final By olga = OLGA.at(Instant.now().truncatedTo(ChronoUnit.MICROS));
  final LocalDate monday = mondayOfAWholeWeekBefore(olga.day());

  @Inject JournalKeeping keeping;
  @Inject PhotoIntake photoIntake;
  @Inject Journeys journeys;
  @Inject Ledger ledger;
  @Inject JourneyFiling filing;

  @Resource(lookup = "java:app/jdbc/bihuan")
  DataSource source;

  @Inject HttpServletRequest request;

  final Map<String, JournalUpdate.FieldValue> fields = new HashMap<>();
  final Map<String, Integer> waiting = new HashMap<>();

  @BeforeEach
  void live() {
    lived(1, on(0, "09:00"), on(0, "10:00"));
    lived(2, on(0, "10:00"), on(1, "10:00"));
    lived(3, on(1, "10:00"), on(1, "10:30"));
    lived(4, on(1, "11:00"), on(3, "10:30"));
    write("4.beyond", "a fax number");
    write("4.words", "Two banks want two forms.");
    write("4.counter", "7");
    lived(5, on(3, "11:00"), on(4, "10:30"));
    lived(6, on(4, "11:00"), on(4, "16:30"));
    lived(7, on(4, "16:30"), on(4, "16:40"));
  }

  void stuckAtTheFourthStep() {
    fields.keySet().removeIf(it -> it.startsWith("5.") || it.startsWith("6."));
    fields.keySet().removeIf(it -> it.startsWith("7."));
    fields.remove("4.finished");
    write("4.state", "STUCK");
  }

  Visitor visitor(String account) {
    var root = "http://localhost:%d%s/";
    return Visitor.signedIn(
        URI.create(root.formatted(request.getLocalPort(), request.getContextPath())),
        "en",
        account,
        "Demo-2026");
  }

  String reported() {
    keeping.sync(key, sheet("phone", 0), olga);
    return keeping.report(key, olga).row().id();
  }

  JourneyPhotoRow keep(String hash, byte[] photo) {
    return photoIntake.keep(key, hash, 4, "receipt.png", new ByteArrayInputStream(photo), olga);
  }

  void lived(int step, String from, String until) {
    write(step + ".started", from);
    write(step + ".finished", until);
  }

  /**
   * @param day from the Monday of the journey
   */
  String on(int day, String time) {
    return monday.plusDays(day) + "T" + time;
  }

  private static LocalDate mondayOfAWholeWeekBefore(LocalDate today) {
    var calendar = WorkingDays.published();
    return Stream.iterate(today.with(DayOfWeek.MONDAY).minusWeeks(2), it -> it.minusWeeks(1))
        .filter(it -> it.datesUntil(it.plusDays(5)).allMatch(calendar::isWorking))
        .findFirst()
        .orElseThrow();
  }

  void write(String field, String value) {
    fields.put(field, new JournalUpdate.FieldValue(value, 1_000));
  }

  JournalUpdate sheet(String device, int seen) {
    return new JournalUpdate(
        "",
        "P04",
        1,
        Wuhai.HAIBOWAN,
        Channel.COUNTER,
        VisitForm.UNANNOUNCED,
        seen,
        device,
        Map.copyOf(waiting),
        Map.copyOf(fields));
  }

  static byte[] photo() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(1, 1, (int) System.nanoTime());
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }

  static void assertRefused(String key, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.key()).isEqualTo(key));
  }

  static void assertUnknown(ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.ground()).isEqualTo(Refusal.Ground.UNKNOWN));
  }
}
