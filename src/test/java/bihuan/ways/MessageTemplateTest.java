package bihuan.ways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.Refusal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTemplateTest {

  @Test
  void fieldsAreFilledInAsTheyAre() {
    var template = new MessageTemplate(TextKind.DIGEST_MAIL, "{duties} new", "{name}: {lines}");
    var values = Map.of("duties", "3", "name", "{lines} $1", "lines", "- one");

    assertThat(template.subject(values)).isEqualTo("3 new");
    assertThat(template.body(values)).isEqualTo("{lines} $1: - one");
  }

  @Test
  void aFieldThatNobodyKnowsIsRefusedWithThoseThatAreKnown() {
    var refusal = refusal("{duties} {reporter}");

    assertThat(refusal.key()).isEqualTo("ways.text.unknownField");
    assertThat(refusal.details())
        .containsExactly("{reporter}", "{duties}, {open}, {news}, {outcome}, {link}");
    assertThat(refusal.field()).contains("body");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${duties}",
        "#{duties}",
        "{{duties}}",
        "{% if duties %}",
        "<%= duties %>",
        "[[${duties}]]",
        "`id`",
        "$(id)",
        "%{duties}",
        "<script>x</script>"
      })
  void aMacroIsRefused(String text) {
    assertThat(refusal(text).key()).isIn("ways.text.macro", "ways.text.unknownField");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{duties", "duties}", "{duties + 1}", "{DUTIES}", "{}", "{0}"})
  void aBraceThatIsNoFieldIsRefused(String text) {
    assertThat(refusal(text).key()).isEqualTo("ways.text.brace");
  }

  @Test
  void aGroupIsToldNoMoreThanHowMuchIsNew() {
    assertThat(TextKind.ROBOT.fields()).containsExactly("duties", "link");
  }

  private static Refusal refusal(String body) {
    return catchThrowableOfType(
        Refusal.class, () -> new MessageTemplate(TextKind.DIGEST_SMS, "", body));
  }
}
