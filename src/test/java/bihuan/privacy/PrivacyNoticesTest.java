package bihuan.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.city.City;
import bihuan.start.SeedFault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyNoticesTest {

  private static final Path LINHE = Path.of("src/test/resources/cities/linhe");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"wuhai", "src/test/resources/cities/linhe"})
  void everyCityTellsAllThatTheLawWantsTold(String city) {
    assertThat(PrivacyNotices.of(City.in(city)))
        .isNotEmpty()
        .allSatisfy(
            it -> {
              assertThat(it.topics()).containsOnlyKeys(PrivacyTopic.values());
              assertThat(it.topics().values()).noneMatch(text -> text.en().isEmpty());
            });
  }

  @Test
  void aNoticeThatIsSilentOnSomethingStopsTheStart() throws Exception {
    var text = Files.readString(LINHE.resolve("privacy.csv"));
    copyCity(text.replaceAll("(?m)^.*,RIGHTS,.*\n", ""));

    assertThatThrownBy(() -> PrivacyNotices.of(City.in(folder.toString())))
        .isInstanceOf(SeedFault.class)
        .hasMessageContaining("RIGHTS");
  }

  @Test
  void theNewestThatHasBegunIsInForceAndTheOlderStaysToBeRead() throws Exception {
    var text = Files.readString(LINHE.resolve("privacy.csv"));
    var lines = text.substring(text.indexOf('\n') + 1);
    copyCity(text + lines.replace("2026-1,2026-01-01", "2027-1,2027-01-01"));
    var notices = new PrivacyNotices(PrivacyNotices.of(City.in(folder.toString())));

    assertThat(notices.inForce(Instant.parse("2026-06-01T00:00:00Z")).version())
        .isEqualTo("2026-1");
    assertThat(notices.inForce(Instant.parse("2026-12-31T16:00:00Z")).version())
        .isEqualTo("2027-1");
    assertThat(notices.get("2026-1").topics()).isNotEmpty();
  }

  @Test
  void whatIsKeptOfQuestionnairesIsToldWithTheDaysThatTheHouseKeeps() throws Exception {
    var kept = new Properties();
    try (var settings = Files.newBufferedReader(Path.of("config/application.properties"))) {
      kept.load(settings);
    }
    var notice =
        new PrivacyNotices(PrivacyNotices.of(City.in("wuhai")))
            .inForce(Instant.parse("2026-12-01T00:00:00Z"))
            .topics();
    var asked = kept.getProperty("bihuan.keep.asked-days");

    assertThat(notice.get(PrivacyTopic.PERIOD).zh())
        .contains("问卷", "结束 " + asked + " 天后", "与答卷分开，7 天后", "答题码和内容 7 天后");
    assertThat(notice.get(PrivacyTopic.PERIOD).en())
        .contains(
            "questionnaires",
            asked + " days after the end",
            "apart from the answers, after 7 days");
    assertThat(notice.get(PrivacyTopic.COLLECTED).zh()).contains("问卷", "小时", "邀请名单");
    assertThat(notice.get(PrivacyTopic.RECIPIENTS).zh()).contains("五人以上的合计");
  }

  private void copyCity(String privacy) throws Exception {
    try (var files = Files.list(LINHE)) {
      for (var it : files.filter(Files::isRegularFile).toList()) {
        Files.copy(it, folder.resolve(it.getFileName().toString()));
      }
    }
    Files.writeString(folder.resolve("privacy.csv"), privacy);
  }
}
