package bihuan;

import com.github.f4b6a3.tsid.Tsid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * What must not be found: words in whatever way they may be written down, inside archives too, and
 * ids that were made at a moment nobody may learn.
 */
public final class Traces {

  private static final Pattern ID = Pattern.compile("(?<![0-9])[0-9]{17,19}(?![0-9])");
  private static final Pattern SHORT_ID = Pattern.compile("(?<!\\w)0[0-9A-HJKMNP-TV-Z]{12}(?!\\w)");

  private final Map<String, Set<String>> words = new LinkedHashMap<>();
  private final List<Instant[]> moments = new ArrayList<>();

  public Traces add(String... more) {
    for (var it : more) {
      if (it.isEmpty()) {
        throw new IllegalArgumentException("an empty trace is everywhere");
      }
      words.put(it, written(it));
    }
    return this;
  }

  /** No id may tell that it was made between these two. */
  public Traces addMoment(Instant from, Instant until) {
    moments.add(new Instant[] {from, until});
    return this;
  }

  public Set<String> words() {
    return words.keySet();
  }

  /** The traces in an answer, its headers included; what the caller said itself is none. */
  public List<String> in(Answer answer) {
    var asked = URLDecoder.decode(answer.request(), StandardCharsets.UTF_8);
    var found = new LinkedHashSet<String>();
    contents(answer.body())
        .forEach(
            it -> {
              found.addAll(in(it, StandardCharsets.UTF_8));
              found.addAll(in(it, StandardCharsets.UTF_16LE));
              found.addAll(in(it, StandardCharsets.UTF_16BE));
            });
    found.addAll(in(answer.headers().toString()));
    found.removeIf(asked::contains);
    return List.copyOf(found);
  }

  private List<String> in(byte[] content, Charset charset) {
    return in(new String(content, charset));
  }

  public List<String> in(String text) {
    var found = new ArrayList<String>();
    words.forEach(
        (word, forms) -> {
          if (forms.stream().anyMatch(text::contains)) {
            found.add(word);
          }
        });
    if (!moments.isEmpty()) {
      ID.matcher(text).results().map(it -> it.group()).filter(this::tells).forEach(found::add);
      SHORT_ID
          .matcher(text)
          .results()
          .map(it -> it.group())
          .filter(it -> Tsid.isValid(it) && tells(Tsid.from(it).getInstant()))
          .forEach(found::add);
    }
    return found;
  }

  private boolean tells(String digits) {
    try {
      return tells(Tsid.from(Long.parseLong(digits)).getInstant());
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private boolean tells(Instant made) {
    return moments.stream().anyMatch(it -> !made.isBefore(it[0]) && !made.isAfter(it[1]));
  }

  /** The content and, where it is an archive, what is in it, and in that. */
  private static Stream<byte[]> contents(byte[] content) {
    if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
      return Stream.of(content);
    }
    var all = new ArrayList<byte[]>(List.of(content));
    try {
      var file = Files.createTempFile("traces", ".zip");
      try (var zip = new ZipFile(Files.write(file, content).toFile())) {
        for (var entry : Collections.list(zip.entries())) {
          all.add(entry.toString().getBytes(StandardCharsets.UTF_8));
          contents(zip.getInputStream(entry).readAllBytes()).forEach(all::add);
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.stream();
  }

  private static Set<String> written(String word) {
    var json = new StringBuilder();
    var decimal = new StringBuilder();
    word.chars()
        .forEach(
            it -> {
              json.append(it < 128 ? Character.toString(it) : "\\u%04x".formatted(it));
              decimal.append(it < 128 ? Character.toString(it) : "&#" + it + ";");
            });
    return new LinkedHashSet<>(
        List.of(
            word,
            json.toString(),
            json.toString().toUpperCase(Locale.ROOT).replace("\\U", "\\u"),
            decimal.toString(),
            URLEncoder.encode(word, StandardCharsets.UTF_8),
            new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
  }
}
