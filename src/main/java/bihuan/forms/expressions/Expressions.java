package bihuan.forms.expressions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;

/** Says what is wrong with a form, and what its expressions make of answers. */
@ApplicationScoped
public class Expressions {

  private static final int MOST_AT_REST = 32;

  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  /** An engine costs more than a judgement, and serves one caller at a time. */
  private final BlockingQueue<Engine> atRest = new ArrayBlockingQueue<>(MOST_AT_REST);

  public List<ExpressionFault> check(JsonObject definition) {
    try {
      var told = with(it -> it.check(definition.toString()));
      try (var reader = READERS.createReader(new StringReader(told))) {
        return reader.readArray().getValuesAs(Expressions::fault);
      }
    } catch (Endless | StackOverflowError e) {
      return List.of(new ExpressionFault("", "items", "forms.endless", ""));
    }
  }

  public Judgement judge(JsonObject definition, JsonObject answers, Circumstances at) {
    try {
      var told =
          with(it -> it.judge(definition.toString(), answers.toString(), at.toJson().toString()));
      try (var reader = READERS.createReader(new StringReader(told))) {
        return Judgement.of(reader.readObject());
      }
    } catch (Endless | StackOverflowError e) {
      return Judgement.endless();
    }
  }

  /** One that failed is not used again. */
  private String with(Function<Engine, String> work) {
    var resting = atRest.poll();
    var engine = resting == null ? new Engine() : resting;
    var told = work.apply(engine);
    atRest.offer(engine);
    return told;
  }

  private static ExpressionFault fault(JsonObject it) {
    return new ExpressionFault(
        it.getString("name"), it.getString("column"), it.getString("key"), it.getString("detail"));
  }
}
