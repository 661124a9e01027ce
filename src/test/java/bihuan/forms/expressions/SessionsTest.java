package bihuan.forms.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** Forms being filled in step by step: what is asked, offered, refused and kept. */
class SessionsTest {

  static final Path FORMS = Path.of("src/test/resources/forms");
  static final Path EVALUATOR = Path.of("src/main/webapp/resources/js/forms.js");

  @Test
  void everySessionGoesAsTold() throws IOException {
    try (var context = new Bounds().enterContext()) {
      var scope = context.initSafeStandardObjects();
      for (var it : new Path[] {EVALUATOR, FORMS.resolve("sessions.js")}) {
        context.evaluateString(scope, Files.readString(it), it.toString(), 1, null);
      }
      var sessions = (Scriptable) ScriptableObject.getProperty(scope, "Sessions");
      var play = (Function) ScriptableObject.getProperty(sessions, "play");
      var told = new Object[] {Files.readString(FORMS.resolve("sessions.json"))};

      assertThat(play.call(context, scope, sessions, told)).hasToString("[]");
    }
  }
}
