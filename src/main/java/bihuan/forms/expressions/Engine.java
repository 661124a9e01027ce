package bihuan.forms.expressions;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Script;
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

  /** Compiled once: each has a scope of its own, and what one has made quick is so for all. */
  private static final Script FORMS = compiled("forms.js", read());

  private static final Script ENTRY = compiled("doors", DOORS);

  private final ScriptableObject scope;
  private final Scriptable doors;

  /**
   * Definitions that were read already: the very same ones, as comparing them costs a judgement.
   */
  private final Map<JsonObject, Object> plans = new IdentityHashMap<>();

  Engine() {
    try (var context = BOUNDS.enterContext()) {
      scope = context.initSafeStandardObjects();
      FORMS.exec(context, scope, scope);
      doors = (Scriptable) ENTRY.exec(context, scope, scope);
    }
  }

  private static String read() {
    try (var script = Engine.class.getResourceAsStream("forms.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Script compiled(String name, String script) {
    try (var context = BOUNDS.enterContext()) {
      return context.compileString(script, name, 1, null);
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
