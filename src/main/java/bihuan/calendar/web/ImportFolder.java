package bihuan.calendar.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.calendar.ImportPreview;
import bihuan.calendar.YearImport;
import bihuan.start.Job;
import bihuan.start.Rhythm;
import bihuan.web.Phrases;
import bihuan.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Year's notices that whoever has the machine lays into the folder {@code calendar-import} of the
 * data, as {@code ./bihuan import-calendar} does: a folder for each, with the file as {@code list},
 * the number of the notice in {@code notice}, and, once the answer was read, its digest in {@code
 * confirmed}. The answer is laid beside them, in words.
 */
@ApplicationScoped
class ImportFolder implements Job {

  static final String FOLDER = "calendar-import";

  @Inject YearImport imports;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "bihuan.data")
  String data;

  @Override
  public String name() {
    return "calendar import folder";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.every(Duration.ofSeconds(1));
  }

  /** The folder is this server's own. */
  @Override
  public boolean isOfEachServer() {
    return true;
  }

  /** One after the other: of two at once, the second would say that nothing has changed. */
  @Override
  public synchronized void run() {
    var folder = Path.of(data, FOLDER);
    if (Files.isDirectory(folder)) {
      requestsIn(folder).forEach(this::answer);
    }
  }

  private void answer(Path request) {
    var words = Words.in(Locale.forLanguageTag(text(request, "language")));
    var by = Actor.HOUSE.at(clock.instant());
    var digest = text(request, "confirmed");
    try {
      var file = Files.readAllBytes(request.resolve("list"));
      var notice = text(request, "notice");
      if (digest.isEmpty()) {
        var preview = imports.preview(file, notice, by);
        write(request, "digest", preview.isChange() ? preview.digest() : "");
        write(request, "answer", told(preview, words));
      } else {
        var done = imports.confirm(file, notice, digest, by);
        var key = done.isChange() ? "calendar.import.done" : "calendar.import.unchanged";
        write(request, "answer", words.getString(key));
      }
    } catch (Refusal refusal) {
      var lines = refusal.all().stream().map(it -> Phrases.of(it, words.getLocale())).toList();
      write(request, "refused", String.join("\n", lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String told(ImportPreview preview, ResourceBundle words) {
    var lines = new ArrayList<String>();
    var answer = NoticeAnswer.of(preview, words);
    for (var it : answer.years()) {
      lines.add(
          Phrases.of(
              words,
              it.changed() ? "calendar.import.yearBecomes" : "calendar.import.yearStays",
              String.valueOf(it.year()),
              it.was(),
              it.is(),
              String.valueOf(it.version() + 1)));
      it.days()
          .forEach(day -> lines.add("  %s  %s → %s".formatted(day.date(), day.was(), day.is())));
    }
    lines.addAll(answer.remarks());
    if (answer.changed()) {
      var moves = answer.issues();
      lines.add(
          Phrases.of(
              words,
              moves.whole() ? "calendar.import.issuesMove" : "calendar.import.issuesMoveAtLeast",
              moves.moved(),
              moves.looked()));
      moves
          .shifts()
          .forEach(it -> lines.add("  %s → %s  %d".formatted(it.was(), it.is(), it.issues())));
    } else {
      lines.add(words.getString("calendar.import.unchanged"));
    }
    return String.join("\n", lines);
  }

  /** Whole or not at all: whoever waits for it must not read half of it. */
  private static void write(Path request, String name, String text) {
    try {
      var half = Files.writeString(request.resolve(name + ".half"), text + "\n", UTF_8);
      Files.move(half, request.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path request, String name) {
    var file = request.resolve(name);
    try {
      return Files.exists(file) ? Files.readString(file, UTF_8).replaceAll("\\s+$", "") : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> requestsIn(Path folder) {
    try (var requests = Files.list(folder)) {
      return requests
          .filter(it -> Files.exists(it.resolve("list")))
          .filter(it -> !Files.exists(it.resolve("answer")) && !Files.exists(it.resolve("refused")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
