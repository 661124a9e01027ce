package bihuan.similar;

/** Why two issues are alike; what each reason weighs, all of them together one. */
public enum Reason {
  SAME_PROCESS(0.2),
  /** Of the same process. */
  SAME_STEP(0.15),
  SAME_CAUSE(0.15),
  WORDS(0.5);

  private final double weight;

  Reason(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }
}
