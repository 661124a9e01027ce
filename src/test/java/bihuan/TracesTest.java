package bihuan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.tsid.TsidCreator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracesTest {

  private final Traces traces = new Traces().add("闻人 a");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "说话的是闻人 a。",
        "\\u95fb\\u4eba a",
        "\\u95FB\\u4EBA a",
        "&#38395;&#20154; a",
        "&#x95fb;&#x4eba; a",
        "?q=%E9%97%BB%E4%BA%BA+a"
      })
  void aWordIsFoundHoweverItIsWritten(String text) {
    assertThat(traces.in(answer("GET x", text.getBytes(UTF_8)))).containsExactly("闻人 a");
  }

  @Test
  void aWordIsFoundInAnArchiveInAnArchiveAndInTheNamesOfItsParts() {
    assertThat(traces.in(answer("GET x", zip("a", zip("b", "闻人 a".getBytes(UTF_8))))))
        .containsExactly("闻人 a");
    assertThat(traces.in(answer("GET x", zip("闻人 a.xml", new byte[0])))).containsExactly("闻人 a");
  }

  @Test
  void aWordIsFoundAsDocumentsKeepItAndInHeaders() {
    var document = ("x" + new String("闻人 a".getBytes(UTF_16BE), ISO_8859_1));

    assertThat(traces.in(answer("GET x", document.getBytes(ISO_8859_1)))).containsExactly("闻人 a");
    assertThat(traces.in(new Answer("GET x", 200, Map.of("X-Name", List.of("闻人 a")), new byte[0])))
        .containsExactly("闻人 a");
  }

  @Test
  void whatTheCallerSaidIsNoTrace() {
    assertThat(traces.in(answer("GET x?q=%E9%97%BB%E4%BA%BA+a", "闻人 a".getBytes(UTF_8)))).isEmpty();
    assertThat(traces.in(answer("GET x", "闻人".getBytes(UTF_8)))).isEmpty();
  }

  @Test
  void anIdTellsWhenItWasMade() {
    var now = Instant.now();
    var id = TsidCreator.getTsid();
    var then = new Traces().addMoment(now.minusSeconds(1), now.plusSeconds(1));

    assertThat(then.in("{\"id\":\"" + id.toLong() + "\"}")).hasSize(1);
    assertThat(then.in("notices/open.xhtml?id=" + id)).hasSize(1);
    assertThat(
            new Traces()
                .addMoment(now.minusSeconds(9), now.minusSeconds(8))
                .in(id + " " + id.toLong()))
        .isEmpty();
  }

  private static Answer answer(String request, byte[] body) {
    return new Answer(request, 200, Map.of(), body);
  }

  private static byte[] zip(String name, byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }
}
