package bihuan.journal.web;

import bihuan.catalogue.Channel;
import bihuan.catalogue.Doer;
import bihuan.catalogue.PromiseRow;
import bihuan.catalogue.Span;
import bihuan.city.District;
import bihuan.rounds.AssignmentState;
import bihuan.rounds.VisitForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * All a phone needs to be without a network for a while.
 *
 * @param account whose it is; another account's phone shows nothing of it
 * @param megabytes a photo may have at most
 * @param photos a journey may have at most
 * @param services that can be tried without being sent
 * @param journeys of this person that are still open, as they stand here
 * @param undertaking is still to be accepted; nothing is taken until then
 * @param districts of the city, in its order
 * @param daysOff the weekend days and holidays around today, so that the phone can count working
 *     days
 */
public record OfflineKit(
    String account,
    String name,
    int megabytes,
    int photos,
    List<TaskKit> tasks,
    List<ServiceKit> services,
    List<JournalAnswer> journeys,
    boolean undertaking,
    List<District> districts,
    List<LocalDate> daysOff) {

  /**
   * A task.
   *
   * @param key under which its journal is kept
   * @param script what to try, may be empty
   */
  public record TaskKit(
      String key,
      String task,
      String round,
      String script,
      ServiceKit service,
      District district,
      Channel channel,
      VisitForm form,
      LocalDate from,
      LocalDate until,
      AssignmentState state) {}

  /**
   * A service as promised.
   *
   * @param edition the version of the promise
   */
  public record ServiceKit(
      String code,
      int edition,
      String name,
      String english,
      PromiseRow promise,
      List<StepKit> steps) {}

  /** A step, with the names of who does it. */
  public record StepKit(
      int number,
      String name,
      String english,
      Doer doer,
      String unit,
      String unitEnglish,
      BigDecimal amount,
      Span span,
      boolean counted) {}
}
