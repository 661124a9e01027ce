package bihuan.promises.web;

/**
 * A promise and what was experienced, as a picture: places in it from the left.
 *
 * @param label what stands above it
 * @param lived what was experienced, in words
 * @param look {@code kept}, {@code broken}, or empty where that cannot be said
 * @param y where it begins from the top
 * @param promised where the promise ends; negative where none was made in days
 * @param lower the first quartile; negative, as all of these, where too few have been there
 */
public record PromiseLane(
    String label,
    String lived,
    String look,
    int y,
    int promised,
    int lower,
    int median,
    int upper) {

  public boolean isDrawn() {
    return median >= 0;
  }

  /** Never so narrow that it cannot be seen. */
  public int getWidth() {
    return Math.max(3, upper - lower);
  }
}
