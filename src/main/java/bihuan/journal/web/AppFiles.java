package bihuan.journal.web;

import bihuan.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** The files of the offline app; their version changes with any of them. */
@ApplicationScoped
class AppFiles {

  private static final String APP = "/journeys/app/";

  private static final List<String> LOOKS =
      List.of(
          "/resources/css/tokens.css",
          "/resources/css/page.css",
          "/resources/css/field.css",
          "/resources/css/stage.css",
          "/resources/css/phone.css",
          "/resources/css/journal.css",
          "/resources/img/ring.svg",
          "/resources/img/down.svg",
          "/resources/img/icon-192.png");

  private static final List<String> SAID =
      List.of("/api/journeys/words/zh", "/api/journeys/words/en");

  @Inject ServletContext context;

  private Listing parts;

  /**
   * What the phone keeps.
   *
   * @param files addresses below the application's root
   */
  public record Listing(String version, List<String> files) {}

  @PostConstruct
  void weigh() {
    var files = new ArrayList<String>();
    new TreeSet<>(context.getResourcePaths(APP))
        .stream().filter(it -> !it.endsWith("/sw.js")).forEach(files::add);
    files.addAll(LOOKS);
    var sum = new CRC32();
    files.forEach(it -> add(it, sum));
    List.of(Locale.CHINESE, Locale.ENGLISH).forEach(it -> add(it, sum));
    files.addAll(SAID);
    parts = new Listing(Long.toHexString(sum.getValue()), List.copyOf(files));
  }

  Listing parts() {
    return parts;
  }

  private void add(String path, CRC32 sum) {
    try (var in = context.getResourceAsStream(path)) {
      sum.update(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(Locale language, CRC32 sum) {
    var words = Words.in(language);
    new TreeSet<>(words.keySet())
        .forEach(it -> sum.update(words.getString(it).getBytes(StandardCharsets.UTF_8)));
  }
}
