package bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of the field; those that mean something else to its people, or nothing, stay out. */
class TermsTest {

  private static final Path WORDS = Path.of("src/main/resources/words");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "你",
        "台账",
        "收件箱",
        "会迟的",
        "三个数",
        "第三人",
        "提醒单位",
        "痛堵难",
        "盲核",
        "要求提升",
        "驳回退回",
        "解释办结",
        "挂账督办",
        "样式标准",
        "能力容量",
        "涉嫌违规",
        "在任(?!务)",
        "离任",
        "辞任",
        "任期管理",
        "撤销提名",
        "商会协会",
        "一次性参与",
        "协调员",
        "营商办主任",
        "协调办(?!公室)",
        "本办",
        "办事流程",
        "办事事项",
        "落后",
        "对应的措施",
        "M 月"
      })
  void noChineseWordIsAStrangerToTheField(String term) throws IOException {
    assertThat(saying(term, false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Ww]ill be late",
        "third person",
        "[Ll]ately closed",
        "borne out",
        "[Pp]ut right",
        "Laid down",
        "igned for\\b",
        "\\bIn hand\\b",
        "signs at least",
        "the house",
        "\\b[Ll]ived\\b",
        "[Ss]ervice process"
      })
  void noEnglishWordIsAStrangerToTheField(String term) throws IOException {
    assertThat(saying(term, true)).isEmpty();
  }

  private static List<String> saying(String term, boolean english) throws IOException {
    var wording = Pattern.compile(term);
    try (var files = Files.list(WORDS)) {
      return files
          .filter(it -> it.toString().endsWith(".properties"))
          .filter(it -> it.toString().endsWith("_en.properties") == english)
          .flatMap(TermsTest::lines)
          .filter(
              it ->
                  !it.startsWith("#") && wording.matcher(it.substring(it.indexOf('=') + 1)).find())
          .toList();
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
