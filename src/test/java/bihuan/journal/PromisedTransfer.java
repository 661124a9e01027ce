package bihuan.journal;

import bihuan.calendar.WorkingDays;
import bihuan.calendar.WorkingTime;
import bihuan.catalogue.Channel;
import bihuan.catalogue.DocumentRow;
import bihuan.catalogue.Doer;
import bihuan.catalogue.PromiseRow;
import bihuan.catalogue.Span;
import bihuan.catalogue.StepRow;
import bihuan.comparison.JourneyAssessment;
import bihuan.comparison.JourneyComparison;
import bihuan.comparison.StepComparison;
import bihuan.comparison.StepRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The transfer of a mortgaged home: three working days, one visit, two documents, 50 yuan, at the
 * counter or online. Monday is the second of March 2026.
 */
abstract class PromisedTransfer {

  static final WorkingTime CLOCK = new WorkingTime(WorkingDays.published(), WorkingTime.HOURS);

  static final List<StepRow> STEPS =
      List.of(
          step(1, Doer.APPLICANT, null, null, Span.OWN_PACE, false),
          step(2, Doer.UNIT, "D07", "0.5", Span.WORKING_DAYS, true),
          step(3, Doer.UNIT, "D05", null, Span.INSTANT, true),
          step(4, Doer.UNIT, "D05", "2", Span.WORKING_DAYS, true),
          step(5, Doer.BANK, null, "3", Span.NATURAL_DAYS, false));

  final Map<JournalField, JournalEntry> written = new TreeMap<>();
  LocalDate today = LocalDate.parse("2026-03-05");

  void stuckAtTheFourthStep() {
    asPromised();
    write(4, JournalItem.FINISHED, "");
    write(4, JournalItem.STATE, "STUCK");
    write(5, JournalItem.STARTED, "");
    write(5, JournalItem.FINISHED, "");
  }

  void asPromised() {
    lived(1, "2026-03-01T09:00", "2026-03-01T10:00");
    lived(2, "2026-03-02T09:00", "2026-03-02T13:45");
    lived(3, "2026-03-02T13:50", "2026-03-02T14:10");
    lived(4, "2026-03-02T14:20", "2026-03-04T17:00");
    lived(5, "2026-03-05T09:00", "2026-03-08T09:00");
    write(3, JournalItem.VISITS, "1");
  }

  void lived(int step, String from, String until) {
    write(step, JournalItem.STARTED, from);
    write(step, JournalItem.FINISHED, until);
  }

  void write(int step, JournalItem item, String value) {
    item.check(value);
    written.put(new JournalField(step, item), new JournalEntry(value, Instant.EPOCH, "phone", 1));
  }

  List<StepRecord> legs() {
    return new Journal(written).legs(STEPS.size());
  }

  StepComparison step(int number) {
    return compared().steps().get(number - 1);
  }

  static StepRow step(
      int number, Doer doer, String unit, String amount, Span span, boolean counted) {
    var days = amount == null ? null : new BigDecimal(amount);
    return new StepRow(number, "step", "step", doer, unit, days, span, counted);
  }

  JourneyComparison compared() {
    return JourneyAssessment.of(promise("50"), STEPS, legs(), today, CLOCK);
  }

  static PromiseRow promise(String fee) {
    return new PromiseRow(
        1,
        LocalDate.parse("2026-01-01"),
        new BigDecimal("3"),
        Span.WORKING_DAYS,
        1,
        fee == null ? null : new BigDecimal(fee),
        List.of(Channel.COUNTER, Channel.ONLINE),
        new ArrayList<>(
            List.of(new DocumentRow("contract", "contract"), new DocumentRow("id", "id"))),
        true,
        "",
        "");
  }
}
