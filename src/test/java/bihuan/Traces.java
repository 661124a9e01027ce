package bihuan;

import com.github.f4b6a3.tsid.Tsid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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

  private record Moment(Instant from, Instant until) {

    boolean covers(Instant made) {
      return !made.isBefore(from) && !made.isAfter(until);
    }
  }

  private final Map<String, Set<String>> words = new LinkedHashMap<>();
  private final List<Moment> moments = new ArrayList<>();

  public Traces add(String... more) {
    for (var it : more) {
      if (it.isEmpty()) {
        throw new IllegalArgumentException("an empty trace is everywhere");
      }
      words.put(it, written(it));
    }
    return this;
  }

  public Traces add(Traces others) {
    words.putAll(others.words);
    moments.addAll(others.moments);
    return this;
  }

  /** No id may tell that it was made between these two. */
  public Traces addMoment(Instant from, Instant until) {
    moments.add(new Moment(from, until));
    return this;
  }

  public Set<String> words() {
    return words.keySet();
  }

  /** The traces in an answer, its headers included; what the caller said itself is none. */
  public List<String> in(Answer answer) {
    var asked = URLDecoder.decode(answer.request(), StandardCharsets.UTF_8);
    var found = new LinkedHashSet<String>(in(answer.headers().toString()));
    contents(answer.body()).forEach(it -> found.addAll(in(it)));
    found.removeIf(asked::contains);
    return List.copyOf(found);
  }

  private List<String> in(byte[] content) {
    var found = new ArrayList<>(in(new String(content, StandardCharsets.UTF_8)));
    if (hasZeros(content)) {
      found.addAll(in(new String(content, StandardCharsets.UTF_16LE)));
      found.addAll(in(new String(content, StandardCharsets.UTF_16BE)));
      found.addAll(in(new String(content, 1, content.length - 1, StandardCharsets.UTF_16BE)));
    }
    return found;
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
      ids(text).filter(it -> tells(it.getInstant())).map(Tsid::toString).forEach(found::add);
    }
    return found;
  }

  private static Stream<Tsid> ids(String text) {
    var numbers =
        ID.matcher(text)
            .results()
            .map(it -> it.group())
            .filter(it -> it.length() < 19 || it.compareTo("" + Long.MAX_VALUE) <= 0)
            .map(it -> Tsid.from(Long.parseLong(it)));
    var letters =
        SHORT_ID
            .matcher(text)
            .results()
            .map(it -> it.group())
            .filter(Tsid::isValid)
            .map(Tsid::from);
    return Stream.concat(numbers, letters);
  }

  private boolean tells(Instant made) {
    return moments.stream().anyMatch(it -> it.covers(made));
  }

  private static boolean hasZeros(byte[] content) {
    for (var it : content) {
      if (it == 0) {
        return true;
      }
    }
    return false;
  }

  /** The content and, where it is an archive, the names and contents of its parts. */
  public static Stream<byte[]> contents(byte[] content) {
    if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
      return Stream.of(content);
    }
    var all = new ArrayList<byte[]>(List.of(content));
    try {
      var file = Files.createTempFile("traces", ".zip");
      try (var zip = new ZipFile(Files.write(file, content).toFile())) {
        for (var part : Collections.list(zip.entries())) {
          all.add((part.getName() + " " + part.getComment()).getBytes(StandardCharsets.UTF_8));
          contents(zip.getInputStream(part).readAllBytes()).forEach(all::add);
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
    var large = new StringBuilder();
    var decimal = new StringBuilder();
    var hex = new StringBuilder();
    word.chars()
        .forEach(
            it -> {
              var plain = Character.toString(it);
              json.append(it < 128 ? plain : "\\u%04x".formatted(it));
              large.append(it < 128 ? plain : "\\u%04X".formatted(it));
              decimal.append(it < 128 ? plain : "&#" + it + ";");
              hex.append(it < 128 ? plain : "&#x%x;".formatted(it));
            });
    return new LinkedHashSet<>(
        List.of(
            word,
            json.toString(),
            large.toString(),
            decimal.toString(),
            hex.toString(),
            URLEncoder.encode(word, StandardCharsets.UTF_8),
            new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
  }
}
