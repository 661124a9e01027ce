package bihuan.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product as {@code ./bihuan run} starts it, on a free port of the loopback address. */
class Product implements AutoCloseable {

  /** To close in, on a busy machine. */
  private static final int MOST_SECONDS = 180;

  private final Process process;
  private final URI address;
  private final double seconds;

  private Product(Process process, URI address, double seconds) {
    this.process = process;
    this.address = address;
    this.seconds = seconds;
  }

  /** Returns once it answers. */
  static Product start(Path launcher, Path data, Map<String, String> environment)
      throws IOException {
    var port = freePort();
    var builder =
        new ProcessBuilder(
                launcher.toString(),
                "run",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(environment);
    var begun = System.nanoTime();
    var process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    var said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (var line = said.readLine(); line != null; line = said.readLine()) {
      if (line.contains(" is ready ")) {
        var seconds = (System.nanoTime() - begun) / 1e9;
        return new Product(process, URI.create("http://127.0.0.1:" + port + "/"), seconds);
      }
    }
    throw new IllegalStateException(
        "it did not start: "
            + Files.readString(data.resolve("bihuan.log"))
                .lines()
                .filter(it -> it.contains("Exception"))
                .findFirst()
                .orElse("its log does not say why"));
  }

  URI address() {
    return address;
  }

  /** How long the start took. */
  double seconds() {
    return seconds;
  }

  /** The most that the server has held so far, in megabytes. */
  long memory() {
    return megabytes("VmHWM:");
  }

  /** What the server holds now, in megabytes. */
  long resident() {
    return megabytes("VmRSS:");
  }

  /** The launcher's child that answers. */
  ProcessHandle server() {
    return process
        .descendants()
        .filter(it -> it.info().command().filter(command -> command.endsWith("java")).isPresent())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the server does not run"));
  }

  private long megabytes(String what) {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(server().pid()), "status"))) {
      return lines
          .filter(it -> it.startsWith(what))
          .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")) / 1024)
          .max()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As when power is lost: nothing is written any more. */
  void kill() throws InterruptedException {
    server().destroyForcibly();
    process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
