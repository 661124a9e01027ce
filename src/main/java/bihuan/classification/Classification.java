package bihuan.classification;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.city.District;

/**
 * What a coordinator makes of an issue on accepting it.
 *
 * @param process code of the service process, empty where none
 * @param step number of its step, 0 where none
 * @param measure number of the measure of the plan, 1..49
 * @param urgent to be settled within the limit for urgent issues
 */
public record Classification(
    Kind kind,
    Cause cause,
    Nature nature,
    IssueClass grade,
    int measure,
    String process,
    int step,
    District district,
    boolean urgent) {

  public Classification {
    Require.given("kind", kind);
    Require.given("cause", cause);
    Require.given("nature", nature);
    Require.given("grade", grade);
    process = Require.optional("process", process, 8);
    if (measure < 1 || measure > 99) {
      throw Refusal.invalid("loop.missing.measure").at("measure");
    }
    if (step < 0 || step > 0 && process.isEmpty()) {
      throw Refusal.invalid("loop.stepWithoutProcess").at("step");
    }
  }
}
