package bihuan.comparison.web;

/**
 * A step in the picture of a journey, with where its two lines lie on a drawing 360 wide.
 *
 * @param promised in words, as is lived
 * @param look of the lived line: within, better, beyond, shown; empty where there is none
 */
public record JourneyPictureRow(
    int number,
    String name,
    String promised,
    String lived,
    String look,
    int y,
    int promisedX,
    int promisedWidth,
    int livedX,
    int livedWidth) {

  public boolean hasPromised() {
    return promisedWidth > 0;
  }

  public boolean hasLived() {
    return livedWidth > 0;
  }
}
