package bihuan.promises;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where what journeys add up to is read from: all of it, or what may be told outside the office.
 */
interface PromiseSums {

  /** Of all processes as a whole. */
  Stream<CellSum> wholes(PromiseQuestion question);

  /** Where steps took longer than promised. */
  Stream<StepDelay> lost(PromiseQuestion question);

  /** The versions with a journey, the newest first. */
  List<Integer> versions(String process, PromiseQuestion question);

  /** Of one edition, the whole and its steps. */
  Stream<CellSum> of(EditionKey edition, PromiseQuestion question);

  /**
   * Of steps.
   *
   * @param unit whose they are, null for all
   */
  Stream<CellSum> steps(PromiseQuestion question, String unit);

  /** Of one edition as a whole, a channel each. */
  Stream<CellSum> perChannel(EditionKey edition, PromiseQuestion question);

  /** Of one edition as a whole, a district each. */
  Stream<CellSum> perDistrict(EditionKey edition, PromiseQuestion question);
}
