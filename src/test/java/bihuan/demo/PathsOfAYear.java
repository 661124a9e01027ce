package bihuan.demo;

import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Ten cases off the straight way, to be played. */
@ApplicationScoped
public class PathsOfAYear {

  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

  @Inject Replay replay;

  private List<IssueNumber> played = List.of();

  /** All of them, once. */
  public synchronized List<IssueNumber> play() {
    if (played.isEmpty()) {
      played = stories().stream().map(it -> replay.play(it, name -> null, NOW)).toList();
    }
    return played;
  }

  static List<Story> stories() {
    try (var in = PathsOfAYear.class.getResourceAsStream("/demo/paths.json")) {
      return Story.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
