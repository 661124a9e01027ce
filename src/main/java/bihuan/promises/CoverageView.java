package bihuan.promises;

import bihuan.catalogue.Channel;
import bihuan.city.District;
import java.util.List;

/**
 * What has been touched of what there is, and what nobody has touched yet.
 *
 * @param withPlans tasks still to come are counted, too; for the coordination office alone
 * @param measures those of the plan that are to be observed, the safeguards left out
 * @param places every process in every district by every channel it is promised in
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

  static CoverageView of(
      boolean withPlans,
      List<MeasureReach> measures,
      List<ProcessReach> processes,
      List<Reach<District>> districts,
      List<Reach<Channel>> channels) {
    var places = processes.stream().flatMap(it -> it.places().stream()).toList();
    return new CoverageView(
        withPlans,
        CoverageShare.of(measures, MeasureReach::isTouched, MeasureReach::isPlanned),
        CoverageShare.of(processes, ProcessReach::isTouched, ProcessReach::isPlanned),
        CoverageShare.of(districts, Reach::isTouched, Reach::isPlanned),
        CoverageShare.of(channels, Reach::isTouched, Reach::isPlanned),
        CoverageShare.of(places, PlaceReach::isTouched, PlaceReach::isPlanned),
        measures,
        processes,
        districts,
        channels);
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
