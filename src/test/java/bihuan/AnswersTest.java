package bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;

/** Answers over REST say things by plain names, each once. */
class AnswersTest {

  private final Answers answers = new Answers();

  @Test
  void noNameIsTheOneOfAMethod() {
    assertThat(answers.properties())
        .extracting(Answers.Property::toString)
        .contains("Rate.percent", "Rate.told", "IssueView.phase")
        .noneMatch(it -> it.matches(".*\\.(get|is)[A-Z].*"));
  }

  @Test
  void nothingIsSaidTwice() {
    assertThat(answers.properties())
        .extracting(it -> it.of().getName() + "." + it.name())
        .doesNotHaveDuplicates();
  }

  /** JSON-B fails on a type that it cannot see. */
  @Test
  void everyTypeIsPublic() {
    assertThat(answers.types()).isNotEmpty().allMatch(it -> Modifier.isPublic(it.getModifiers()));
  }
}
