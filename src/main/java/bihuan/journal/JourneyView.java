package bihuan.journal;

import bihuan.catalogue.EditionView;
import bihuan.comparison.JourneyComparison;
import bihuan.evidence.FileRow;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A journey as its owner sees it.
 *
 * @param newer a later edition of the promise that has come into force since, null where none has
 * @param words about the journey as a whole
 * @param overwritten what gave way to the other phone, and what came after the report
 * @param photos by step
 * @param filed by the trouble's code, the number of the issue made of it
 * @param praised the codes of what has been praised
 */
public record JourneyView(
    JourneyRow row,
    EditionView edition,
    EditionView newer,
    JourneyComparison compared,
    String words,
    List<OverwrittenRow> overwritten,
    Map<Integer, List<FileRow>> photos,
    Map<String, String> filed,
    Set<String> praised) {

  public List<FileRow> allPhotos() {
    return photos.values().stream().flatMap(List::stream).toList();
  }

  /** The photos that show something of this step; all of them for 0, the journey as a whole. */
  public List<String> photoIdsAt(int step) {
    var shown = step == 0 ? allPhotos() : photos.getOrDefault(step, List.of());
    return shown.stream().map(FileRow::id).toList();
  }

  /** What its owner wrote of this step; 0 is the journey as a whole. */
  public String wordsAt(int step) {
    return step == 0 ? words : compared.steps().get(step - 1).lived().words();
  }
}
