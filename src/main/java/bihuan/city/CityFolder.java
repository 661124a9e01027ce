package bihuan.city;

import bihuan.start.Seed;
import bihuan.start.SeedFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the tables of a city lie: on disk, or among those that come along. */
record CityFolder(String shown, boolean isOnDisk) {

  /**
   * @param said the name of a city that comes along, or a path, which has a stroke in it
   */
  static CityFolder of(String said) {
    return said.contains("/")
        ? new CityFolder(said, true)
        : new CityFolder("cities/" + said, false);
  }

  Seed seed(String file) {
    var shownFile = shown + "/" + file;
    return isOnDisk ? Seed.of(shownFile, read(Path.of(shown, file))) : new Seed(shownFile);
  }

  void refuse(String file, String reason) {
    throw new SeedFault("%s/%s: %s".formatted(shown, file, reason));
  }

  private String read(Path file) {
    if (!Files.isReadable(file)) {
      throw new SeedFault(file + " is missing");
    }
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
