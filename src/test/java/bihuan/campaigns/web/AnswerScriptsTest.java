package bihuan.campaigns.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.Context;

/**
 * The answering page's scripts lose their remarks on the way to the telephone, and nothing else.
 */
class AnswerScriptsTest {

  private static final Path SCRIPTS = Path.of("src/main/webapp/resources/js");

  @Test
  void onlyIndentsAndRemarksOnLinesOfTheirOwnAreLeftOut() {
    var text =
        """
        /* A remark
         * of two lines. */
        var at = 'https://x'; // stays

          // goes
          /** goes */
          f(at /* stays */);
        """;

    assertThat(AnswerScripts.slim(text))
        .isEqualTo("\nvar at = 'https://x'; // stays\nf(at /* stays */);\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"forms", "answer-fields", "answer-post", "answer"})
  void whatIsLeftIsTheSameScriptAndOneThatOldTelephonesRead(String name) throws IOException {
    var text = Files.readString(SCRIPTS.resolve(name + ".js"));

    assertThat(parsed(AnswerScripts.slim(text))).isEqualTo(parsed(text));
    assertThat(text).doesNotContain("innerHTML", "insertAdjacentHTML", "document.write", "eval(");
    assertThat(text).doesNotContainPattern("(?m)^\\s*(let|const|class|import|export) |=> |`");
  }

  /** As Rhino writes it out again once it has understood it. */
  private static String parsed(String script) {
    try (var context = Context.enter()) {
      context.setInterpretedMode(true);
      var tree = new org.mozilla.javascript.Parser().parse(script, "script", 1);
      return tree.toSource().replaceAll("(?m)^\\s*(//.*|/\\*[\\s\\S]*?\\*/)?\\s*$\\n?", "");
    }
  }
}
