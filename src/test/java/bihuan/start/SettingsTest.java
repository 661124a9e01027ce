package bihuan.start;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  @Test
  void everySettingIsDocumentedAndEveryDocumentedKeyIsOne() throws IOException {
    var text = Files.readString(Path.of("config/application.properties"));
    var documented =
        Pattern.compile("^#?(bihuan\\.[a-z.-]+)=", Pattern.MULTILINE)
            .matcher(text)
            .results()
            .map(it -> it.group(1))
            .collect(toSet());

    assertThat(documented)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Setting.values())
                .filter(it -> it != Setting.CONFIG)
                .map(Setting::key)
                .toList());
  }

  @Test
  void theDefaultsAreRight() {
    var defaults = new SettingsFile();

    assertThat(
            Settings.complaints(
                defaults.getPropertyNames(), it -> Optional.ofNullable(defaults.getValue(it))))
        .singleElement()
        .matches(it -> it.startsWith("bihuan.address "));
  }

  @Test
  void onlyADemonstrationDoesWithoutAnAddress() {
    assertThat(withoutAddress(Map.of("bihuan.demo", "true"))).isEmpty();
    assertThat(withoutAddress(Map.of("bihuan.demo", "false"))).hasSize(1);
    assertThat(withoutAddress(Map.of())).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "bihuan.session.minutes, soon",
    "bihuan.session.minutes, 0",
    "bihuan.session.minutes, -5",
    "bihuan.session.minutes, 1441",
    "bihuan.signin.lock-minutes, 100000000",
    "bihuan.password.days, 99999",
    "bihuan.city, atlantis",
    "bihuan.city, /no/such/folder",
    "bihuan.demo, yes",
    "bihuan.proxy, proxy.example",
    "bihuan.proxy, 10.0.0.0/33",
    "bihuan.operators, 127.0.0.1 nobody",
    "bihuan.db.url, mysql://localhost/bihuan",
    "bihuan.db.class, oracle.jdbc.OracleDriver"
  })
  void aValueThatCannotBeRightIsNamedByItsKey(String key, String value) {
    assertThat(complaints(Map.of(key, value))).anyMatch(it -> it.startsWith(key + " "));
  }

  @Test
  void aPasswordIsNeverRepeated() {
    assertThat(complaints(Map.of("bihuan.db.url", "postgres://u:s3cret@db")))
        .isNotEmpty()
        .noneMatch(it -> it.contains("s3cret"));
  }

  @Test
  void aMisspeltKeyIsNamed() {
    assertThat(complaints(Map.of("BIHUAN_DB_ULR", "jdbc:h2:mem:x")))
        .singleElement()
        .asString()
        .startsWith("BIHUAN_DB_ULR is no setting");
  }

  @Test
  void databaseAndItsClassMustAgree() {
    assertThat(complaints(Map.of("bihuan.db.url", "jdbc:mysql://db/bihuan"))).hasSize(1);
  }

  @Test
  void whatOthersSetIsNotOurs() {
    assertThat(complaints(Map.of("BIHUAN_TEST_MYSQL_URL", "x", "java.home", "/opt"))).isEmpty();
  }

  private static List<String> complaints(Map<String, String> set) {
    var all = new HashMap<>(set);
    all.put("bihuan.address", "https://bihuan.example");
    return withoutAddress(all);
  }

  private static List<String> withoutAddress(Map<String, String> set) {
    return Settings.complaints(set.keySet(), it -> Optional.ofNullable(set.get(it)));
  }
}
