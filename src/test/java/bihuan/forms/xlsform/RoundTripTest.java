package bihuan.forms.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.forms.Form;
import bihuan.forms.Forms;
import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was written is read as the same form, whatever it says. */
class RoundTripTest {

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void aFormReadsTheSameOnceItWasASheet(@ForAll("forms") Form form) throws IOException {
    var out = new ByteArrayOutputStream();
    XlsForm.write(form, out);
    var read = XlsForm.read(out.toByteArray(), "form.xlsx");

    assertThat(read.form()).isEqualTo(form);
    assertThat(read.lost()).isZero();
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void aFormReadsTheSameOnceItWasKept(@ForAll("forms") Form form) {
    try (var json = Json.createReader(new StringReader(form.toJson().toString()))) {
      assertThat(Form.read(json.readObject())).isEqualTo(form);
    }
  }

  @Provide
  Arbitrary<Form> forms() {
    return Forms.any();
  }
}
