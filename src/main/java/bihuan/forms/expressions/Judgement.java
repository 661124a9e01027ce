package bihuan.forms.expressions;

import jakarta.json.JsonObject;
import java.util.List;

/** What the server makes of answers: how they are kept, what is wrong, what they set off. */
public record Judgement(
    JsonObject answers, List<AnswerFault> faults, List<Fired> opens, List<Fired> notifies) {

  static Judgement of(JsonObject told) {
    return new Judgement(
        told.getJsonObject("answers"),
        told.getJsonArray("faults").getValuesAs(Judgement::fault),
        told.getJsonArray("opens").getValuesAs(Judgement::fired),
        told.getJsonArray("notifies").getValuesAs(Judgement::fired));
  }

  /** Evaluation would not have come to an end. */
  static Judgement endless() {
    var fault = new AnswerFault("", "forms.endless", "");
    return new Judgement(JsonObject.EMPTY_JSON_OBJECT, List.of(fault), List.of(), List.of());
  }

  public boolean isGood() {
    return faults.isEmpty();
  }

  private static AnswerFault fault(JsonObject it) {
    return new AnswerFault(it.getString("path"), it.getString("key"), it.getString("message"));
  }

  private static Fired fired(JsonObject it) {
    return new Fired(it.getString("path"), it.getString("name"), it.getString("value"));
  }
}
