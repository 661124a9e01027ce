package bihuan.forms.expressions;

import bihuan.JsonParts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** Says what is wrong with a form, and what its expressions make of answers. */
@ApplicationScoped
public class Expressions {

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  /**
   * An engine costs more than many judgements, grows quick by use, and serves one caller at a time:
   * twice as many as can work at once, as waking whoever waits costs as much as a judgement. The
   * last one used is the next.
   */
  private final Deque<Engine> atRest = new ConcurrentLinkedDeque<>();

  private final Semaphore places = new Semaphore(2 * PROCESSORS);

  public List<ExpressionFault> check(JsonObject definition) {
    try {
      var told = with(it -> it.check(definition.toString()));
      try (var reader = JsonParts.reader(new StringReader(told))) {
        return reader.readArray().getValuesAs(Expressions::fault);
      }
    } catch (Endless | StackOverflowError e) {
      return List.of(new ExpressionFault("", "items", "forms.endless", ""));
    }
  }

  public Judgement judge(JsonObject definition, JsonObject answers, Circumstances at) {
    try {
      var told = with(it -> it.judge(definition, answers.toString(), at.toJson().toString()));
      try (var reader = JsonParts.reader(new StringReader(told))) {
        return Judgement.of(reader.readObject());
      }
    } catch (Endless | StackOverflowError e) {
      return Judgement.endless();
    }
  }

  /** One that failed is not used again. */
  private String with(Function<Engine, String> work) {
    places.acquireUninterruptibly();
    try {
      var resting = atRest.poll();
      var engine = resting == null ? new Engine() : resting;
      var told = work.apply(engine);
      atRest.push(engine);
      return told;
    } finally {
      places.release();
    }
  }

  private static ExpressionFault fault(JsonObject it) {
    return new ExpressionFault(
        it.getString("name"), it.getString("column"), it.getString("key"), it.getString("detail"));
  }
}
