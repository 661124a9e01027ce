package bihuan.start;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Whether the product can be started with what its operator has set. */
final class Settings {

  /** Variables of the launcher and the tests. */
  private static final List<String> NOT_OURS = List.of("BIHUAN_TEST_", "BIHUAN_BENCH_");

  private Settings() {}

  /** One sentence for each setting that is wrong. */
  static List<String> complaints(Config config) {
    return complaints(config.getPropertyNames(), it -> config.getOptionalValue(it, String.class));
  }

  static List<String> complaints(
      Iterable<String> names, Function<String, Optional<String>> values) {
    var set = Stream.<String>builder();
    names.forEach(set);
    return Stream.of(
            wrong(values),
            atOdds(values),
            homeless(values),
            set.build().flatMap(Settings::unknown).distinct())
        .flatMap(Function.identity())
        .toList();
  }

  private static Stream<String> wrong(Function<String, Optional<String>> values) {
    return Stream.of(Setting.values())
        .filter(it -> values.apply(it.key()).filter(value -> !it.fits(value)).isPresent())
        .map(Setting::complaint);
  }

  private static Stream<String> atOdds(Function<String, Optional<String>> values) {
    var url = values.apply(Setting.DB_URL.key()).orElse("jdbc:h2:");
    var type = values.apply(Setting.DB_CLASS.key()).orElse("org.h2.");
    return url.startsWith("jdbc:mysql:") == type.startsWith("com.mysql.")
        ? Stream.empty()
        : Stream.of("bihuan.db.class and bihuan.db.url name two different databases.");
  }

  private static Stream<String> homeless(Function<String, Optional<String>> values) {
    var demonstration = values.apply(Setting.DEMO.key()).filter("true"::equals).isPresent();
    return demonstration || values.apply(Setting.ADDRESS.key()).isPresent()
        ? Stream.empty()
        : Stream.of(
            "bihuan.address (BIHUAN_ADDRESS) must say where people find this installation.");
  }

  private static Stream<String> unknown(String name) {
    return isOurs(name) && Stream.of(Setting.values()).noneMatch(it -> isNamed(it, name))
        ? Stream.of(name + " is no setting; config/application.properties has them all.")
        : Stream.empty();
  }

  private static boolean isOurs(String name) {
    return (name.startsWith("bihuan.") || name.startsWith("BIHUAN_"))
        && NOT_OURS.stream().noneMatch(name::startsWith);
  }

  private static boolean isNamed(Setting setting, String name) {
    return setting.key().equals(name) || setting.variable().equals(name);
  }
}
