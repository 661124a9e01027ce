package bihuan.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(60);

  @TempDir Path folder;

  @Test
  void aNewIndexKnowsThatItHasToBeBuilt() {
    try (var index = Index.open(folder)) {
      assertThat(index.upTo()).isEmpty();
      assertThat(index.isWhole()).isFalse();
    }
  }

  @Test
  void whatWasCommittedIsThereAfterARestartWithHowFarItGoes() {
    try (var index = Index.open(folder)) {
      index.rebuild(Sentences.unrelated(), NOON);
      index.put(issue("2026-009001", "清税证明"));
      index.commit(LATER);
    }

    try (var index = Index.open(folder)) {
      assertThat(index.upTo()).contains(LATER);
      assertThat(found(index, "清税")).containsExactly("2026-009001");
    }
  }

  @Test
  void aRestartIsNotWholeBeforeItHasCaughtUp() {
    try (var index = Index.open(folder)) {
      index.rebuild(Stream.of(), NOON);
    }

    try (var index = Index.open(folder)) {
      index.put(issue("2026-009001", "清税证明"));
      index.commit(LATER);
      assertThat(index.upTo()).contains(NOON);

      index.catchUp(Stream.of(issue("2026-009002", "清税")), LATER);
      assertThat(index.upTo()).contains(LATER);
      assertThat(found(index, "清税")).hasSize(2);
    }
  }

  @Test
  void catchingUpDoesNotOverwriteWhatWasPutMeanwhile() {
    try (var index = Index.open(folder)) {
      index.put(issue("2026-009001", "新写的排队时间"));
      index.rebuild(Stream.of(), NOON);
    }
    try (var index = Index.open(folder)) {
      index.put(issue("2026-009001", "新写的评估费用"));
      index.catchUp(Stream.of(issue("2026-009001", "旧的清税证明")), LATER);

      assertThat(found(index, "评估")).containsExactly("2026-009001");
      assertThat(found(index, "清税")).isEmpty();
    }
  }

  @Test
  void aRebuildThatWasBrokenOffIsBegunAgain() {
    try (var index = Index.open(folder)) {
      index.rebuild(Sentences.unrelated(), NOON);
      assertThatThrownBy(() -> index.rebuild(Stream.of(issue("2026-009001", "清税"), null), LATER))
          .isInstanceOf(NullPointerException.class);
      index.commit(LATER);
    }

    try (var index = Index.open(folder)) {
      assertThat(index.upTo()).isEmpty();
      assertThat(found(index, "清税")).isEmpty();
    }
  }

  @Test
  void aDeletedFolderMeansBuildingAnew() throws IOException {
    try (var index = Index.open(folder)) {
      index.rebuild(Sentences.unrelated(), NOON);
    }
    emptied(folder);
    Files.delete(folder);

    try (var index = Index.open(folder)) {
      assertThat(index.upTo()).isEmpty();
      index.rebuild(Stream.of(issue("2026-009001", "清税证明")), LATER);
      assertThat(found(index, "清税")).containsExactly("2026-009001");
    }
  }

  @Test
  void aDamagedIndexMeansBuildingAnew() throws IOException {
    try (var index = Index.open(folder)) {
      index.rebuild(Sentences.unrelated(), NOON);
    }
    try (var files = Files.list(folder)) {
      for (var it : files.filter(file -> !file.endsWith("write.lock")).toList()) {
        Files.writeString(it, "damaged");
      }
    }

    try (var index = Index.open(folder)) {
      assertThat(index.upTo()).isEmpty();
      index.rebuild(Stream.of(issue("2026-009001", "清税证明")), LATER);
      assertThat(found(index, "清税")).containsExactly("2026-009001");
    }
  }

  @Test
  void givenUpInFlightItGoesOnEmpty() throws IOException {
    try (var index = Index.open(folder)) {
      index.rebuild(Sentences.unrelated(), NOON);
      emptied(folder);
      index.startAnew();

      assertThat(index.isWhole()).isFalse();
      assertThat(index.upTo()).isEmpty();
      index.put(issue("2026-009001", "清税证明"));
      assertThat(found(index, "清税")).containsExactly("2026-009001");
    }
  }

  @Test
  void onlyOneProcessWrites() {
    try (var index = Index.open(folder)) {
      index.rebuild(Stream.of(), NOON);

      assertThatThrownBy(() -> Index.open(folder)).hasMessageContaining(folder.toString());
    }
  }

  @Test
  void aKilledProcessLeavesAnIndexThatOpensAndSaysHowFarItGoes() throws Exception {
    var child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Killed.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var said = child.inputReader()) {
      assertThat(said.readLine()).isEqualTo("written");
    }
    child.destroyForcibly().waitFor();
    assertThat(folder.resolve("write.lock")).exists();

    try (var index = Index.open(folder)) {
      assertThat(index.upTo()).contains(NOON);
      assertThat(found(index, "清税")).containsExactly("2026-009001");
      index.catchUp(Stream.of(issue("2026-009002", "清税第二件")), LATER);
      assertThat(found(index, "清税")).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "许可",
        "可证",
        "许",
        "餐饮许",
        "許可證",
        "阿拉坦乌拉",
        "阿拉坦 乌拉",
        "阿拉坦•乌拉",
        "烏拉",
        "A-1",
        "a1",
        "Ａ１",
        "13947",
        "4730 0123",
        "业执照",
        "ffic"
      })
  void anyPieceOfATextIsFound(String piece) {
    try (var index = Index.open(folder)) {
      index.rebuild(Sentences.unrelated(), NOON);
      index.put(issue("2026-009001", "餐饮许可证被阿拉坦·乌拉退回，窗口 A-1，回电13947300123。office 另要營業執照"));

      assertThat(found(index, piece)).contains("2026-009001");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"可许", "回另", "退窗", "证。被", "13948", "许可证书"})
  void whatNoTextHoldsIsNotFound(String piece) {
    try (var index = Index.open(folder)) {
      index.rebuild(Stream.of(), NOON);
      index.put(issue("2026-009001", "餐饮许可证被退回，窗口 A-1，回电13947300123。另要材料"));

      assertThat(found(index, piece)).isEmpty();
    }
  }

  @Test
  void wholeWordsComeBeforePiecesOfLongerOnes() {
    try (var index = Index.open(folder)) {
      index.rebuild(Stream.of(), NOON);
      index.put(issue("2026-009001", "performance of the window"));
      index.put(issue("2026-009002", "the form is missing"));

      assertThat(found(index, "form")).containsExactly("2026-009002", "2026-009001");
    }
  }

  @Test
  void manyWriteAndReadAtOnceAndEveryWriteIsSeen() throws Exception {
    try (var index = Index.open(folder)) {
      index.rebuild(Sentences.unrelated(), NOON);
      var people = Executors.newFixedThreadPool(8);
      Stream<Callable<Boolean>> work =
          IntStream.range(0, 160)
              .mapToObj(
                  it ->
                      () -> {
                        var number = "2026-1%05d".formatted(it);
                        index.put(issue(number, "清税证明编号 QS-" + it));
                        if (it % 20 == 0) {
                          index.commit(LATER);
                        }
                        return found(index, "QS-" + it).get(0).equals(number);
                      });

      for (var seen : people.invokeAll(work.toList())) {
        assertThat(seen.get()).isTrue();
      }
      people.shutdown();
      assertThat(index.read(new WordSearch("清税", Scope.OFFICE, 500))).hasSize(160);
    }
  }

  /** Runs in a process of its own, until it is killed. */
  static final class Killed {

    public static void main(String... folder) throws Exception {
      var index = Index.open(Path.of(folder[0]));
      index.rebuild(Sentences.unrelated(), NOON.minusSeconds(9));
      index.put(issue("2026-009001", "清税证明"));
      index.commit(NOON);
      index.put(issue("2026-009002", "清税第二件"));
      System.out.println("written");
      Thread.currentThread().join();
    }
  }

  private static IndexedIssue issue(String number, String words) {
    return new IndexedIssue(number, "P1", 1, "C1", true, null, words, "", "");
  }

  private static List<String> found(Index index, String words) {
    return index.read(new WordSearch(words, Scope.OFFICE, 20));
  }

  private static void emptied(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var it : files.toList()) {
        Files.delete(it);
      }
    }
  }
}
