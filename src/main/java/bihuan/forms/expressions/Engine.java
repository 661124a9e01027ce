package bihuan.forms.expressions;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** The very file the phone runs, in Rhino, for one caller at a time. */
final class Engine {

  private static final Bounds BOUNDS = new Bounds();

  private static final int MOST_PLANS = 50;

  private static final String DOORS =
      """
      ({
        check: function (definition) {
          return JSON.stringify(BihuanForms.check(JSON.parse(definition)));
        },
        plan: function (definition) {
          return BihuanForms.plan(JSON.parse(definition));
        },
        judge: function (plan, answers, at) {
          return JSON.stringify(BihuanForms.open(plan, JSON.parse(answers), JSON.parse(at)).judge());
        }
      })
      """;

  private final ScriptableObject scope;
  private final Scriptable doors;

  /**
   * Definitions that were read already: the very same ones, as comparing them costs a judgement.
   */
  private final Map<JsonObject, Object> plans = new IdentityHashMap<>();

  Engine() {
    try (var context = BOUNDS.enterContext();
        var script =
            new InputStreamReader(
                Engine.class.getResourceAsStream("forms.js"), StandardCharsets.UTF_8)) {
      scope = context.initSafeStandardObjects();
      context.evaluateReader(scope, script, "forms.js", 1, null);
      doors = (Scriptable) context.evaluateString(scope, DOORS, "doors", 1, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String check(String definition) {
    try (var context = BOUNDS.enterContext()) {
      return (String) call(context, "check", definition);
    }
  }

  String judge(JsonObject definition, String answers, String circumstances) {
    try (var context = BOUNDS.enterContext()) {
      return (String) call(context, "judge", plan(context, definition), answers, circumstances);
    }
  }

  private Object plan(Context context, JsonObject definition) {
    var plan = plans.get(definition);
    if (plan == null) {
      plan = call(context, "plan", definition.toString());
      if (plans.size() == MOST_PLANS) {
        plans.clear();
      }
      plans.put(definition, plan);
    }
    return plan;
  }

  private Object call(Context context, String door, Object... arguments) {
    var function = (Function) ScriptableObject.getProperty(doors, door);
    return function.call(context, scope, doors, arguments);
  }
}
