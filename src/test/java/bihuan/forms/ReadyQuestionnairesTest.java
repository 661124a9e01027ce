package bihuan.forms;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.forms.expressions.Expressions;
import bihuan.forms.xlsform.XlsForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes with the house keeps to what the house asks of others. */
class ReadyQuestionnairesTest {

  private final Expressions expressions = new Expressions();

  static List<String> all() {
    return Stream.concat(ReadyQuestionnaires.ALL.stream(), Stream.of("library")).toList();
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothingIsToBePutRight(String name) {
    var form = ReadyQuestionnaires.read(name);

    assertThat(FormChecks.of(form)).isEmpty();
    assertThat(expressions.check(form.toJson())).isEmpty();
    assertThat(form.id()).isEqualTo(name);
  }

  @ParameterizedTest
  @MethodSource("all")
  void itLeavesAsASheetAndComesBack(String name) throws IOException {
    var form = ReadyQuestionnaires.read(name);
    var out = new ByteArrayOutputStream();
    XlsForm.write(form, out);

    assertThat(XlsForm.read(out.toByteArray(), "form.xlsx").form()).isEqualTo(form);
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyRatingIsFree(String name) {
    assertThat(ReadyQuestionnaires.read(name).all().filter(FormItem::isRating))
        .isNotEmpty()
        .allMatch(it -> it.term(ItemTerm.REQUIRED).isEmpty());
  }
}
