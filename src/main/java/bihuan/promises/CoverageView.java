package bihuan.promises;

import bihuan.catalogue.Channel;
import bihuan.city.District;
import java.util.List;

/**
 * What has been touched of what there is, and what nobody has touched yet.
 *
 * @param withPlans tasks still to come are counted, too, and places are told; for the coordination
 *     office alone
 * @param measures those of the plan that are to be observed, the safeguards left out
 * @param places every process in every district by every channel it is promised in; null as are
 *     districts and channels where they are not told
 */
public record CoverageView(
    boolean withPlans,
    CoverageShare measures,
    CoverageShare processes,
    CoverageShare districts,
    CoverageShare channels,
    CoverageShare places,
    List<MeasureReach> perMeasure,
    List<ProcessReach> perProcess,
    List<Reach<District>> perDistrict,
    List<Reach<Channel>> perChannel) {

  /** Of everything, place by place. */
  static CoverageView of(
      List<MeasureReach> measures,
      List<ProcessReach> processes,
      List<Reach<District>> districts,
      List<Reach<Channel>> channels) {
    var places = processes.stream().flatMap(it -> it.places().stream()).toList();
    return new CoverageView(
        true,
        share(measures),
        shareOf(processes),
        CoverageShare.of(districts, Reach::isTouched, Reach::isPlanned),
        CoverageShare.of(channels, Reach::isTouched, Reach::isPlanned),
        CoverageShare.of(places, PlaceReach::isTouched, PlaceReach::isPlanned),
        measures,
        processes,
        districts,
        channels);
  }

  /** What may be told outside the office. */
  static CoverageView told(List<MeasureReach> measures, List<ProcessReach> processes) {
    return new CoverageView(
        false,
        share(measures),
        shareOf(processes),
        null,
        null,
        null,
        measures,
        processes,
        List.of(),
        List.of());
  }

  private static CoverageShare share(List<MeasureReach> measures) {
    return CoverageShare.of(measures, MeasureReach::isTouched, MeasureReach::isPlanned);
  }

  private static CoverageShare shareOf(List<ProcessReach> processes) {
    return CoverageShare.of(processes, ProcessReach::isTouched, ProcessReach::isPlanned);
  }

  /** The measures nobody has touched. */
  public List<MeasureReach> getMissingMeasures() {
    return perMeasure.stream().filter(it -> !it.isTouched()).toList();
  }

  /** The processes nobody has tried. */
  public List<ProcessReach> getMissingProcesses() {
    return perProcess.stream().filter(it -> !it.isTouched()).toList();
  }

  /** The districts nobody has been to. */
  public List<Reach<District>> getMissingDistricts() {
    return perDistrict.stream().filter(it -> !it.isTouched()).toList();
  }

  /** The channels nobody has used. */
  public List<Reach<Channel>> getMissingChannels() {
    return perChannel.stream().filter(it -> !it.isTouched()).toList();
  }
}
