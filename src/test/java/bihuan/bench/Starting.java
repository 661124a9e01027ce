package bihuan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * From the command to the first answer, with data there and everything prepared by an earlier
 * start, beside an application of one page started by the same command.
 */
class Starting {

  private final Path launcher;
  private final Path work;
  private final Size size;

  Starting(Path launcher, Path work, Size size) {
    this.launcher = launcher;
    this.work = work;
    this.size = size;
  }

  void measure(Results results) throws Exception {
    var empty = Map.of("BIHUAN_BENCH_WAR", emptyApplication().toString());
    start("product", Map.of());
    start("empty", empty);
    var times = new double[2][size.starts()];
    for (var turn = 0; turn < size.starts(); turn++) {
      times[0][turn] = start("product", Map.of());
      times[1][turn] = start("empty", empty);
    }
    results.heading(
        "Starting on existing data (H2), from the command to ready, medians of %d", size.starts());
    results
        .figure("product", Results.median(times[0]), "s")
        .beside("an empty application, same server, same options", Results.median(times[1]));
    results.load("meanwhile");
  }

  private double start(String data, Map<String, String> environment) throws Exception {
    try (var started = Product.start(launcher, work.resolve(data), environment)) {
      return started.seconds();
    }
  }

  private Path emptyApplication() throws IOException {
    var war = Files.createDirectories(work.resolve("nothing")).resolve("ROOT.war");
    try (var out = new ZipOutputStream(Files.newOutputStream(war))) {
      out.putNextEntry(new ZipEntry("index.html"));
      out.write("<!doctype html><title>Empty</title>".getBytes(StandardCharsets.UTF_8));
    }
    return war;
  }
}
