package bihuan.start;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * The settings as they stand in config/application.properties: in the file that {@code
 * bihuan.config} names, otherwise in the copy inside the war.
 */
public class SettingsFile implements ConfigSource {

  private final Properties settings = new Properties();

  public SettingsFile() {
    var file = outside(Setting.CONFIG);
    try (var in =
        file.isPresent()
            ? Files.newInputStream(Path.of(file.get()))
            : SettingsFile.class.getResourceAsStream("/application.properties")) {
      settings.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is set, as everywhere, for whoever lives where nothing is injected. */
  public static Optional<String> value(String key) {
    return outside(Setting.of(key)).or(() -> Optional.ofNullable(new SettingsFile().getValue(key)));
  }

  private static Optional<String> outside(Setting setting) {
    return Optional.ofNullable(System.getProperty(setting.key()))
        .or(() -> Optional.ofNullable(System.getenv(setting.variable())));
  }

  @Override
  public Set<String> getPropertyNames() {
    return settings.stringPropertyNames();
  }

  @Override
  public String getValue(String name) {
    return settings.getProperty(name);
  }

  @Override
  public String getName() {
    return "config/application.properties";
  }
}
