package bihuan.web;

import bihuan.city.City;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * Every word of the application in one bundle, kept in one file per feature ({@code
 * words/loop.properties}, {@code words/loop_en.properties}), Chinese first. What stands there as
 * {@code {city}} or {@code {office}} is said as the city is called. Pages call it {@code m}.
 */
public class Words extends ResourceBundle {

  /** The files of words, one a feature. */
  public static final List<String> FEATURES =
      List.of(
          "web",
          "files",
          "access",
          "calendar",
          "campaigns",
          "deadlines",
          "ledger",
          "mail",
          "parties",
          "vault",
          "evidence",
          "catalogue",
          "forms",
          "plan",
          "privacy",
          "panel",
          "recusals",
          "letters",
          "invitations",
          "rounds",
          "similar",
          "loop",
          "supervision",
          "instructions",
          "comparison",
          "commendations",
          "journal",
          "promises",
          "history",
          "colleagues",
          "answers",
          "lessons",
          "relay",
          "gathering",
          "joiners",
          "reruns",
          "sendings",
          "openness",
          "anonymous",
          "lists",
          "oversight",
          "figures",
          "refiling",
          "notices",
          "ways",
          "reports",
          "retention",
          "demo");

  private final Properties words = new Properties();

  public Words() {
    this("");
  }

  Words(String suffix) {
    FEATURES.forEach(feature -> load("/words/" + feature + suffix + ".properties"));
    speakOf(City.here(), suffix.isEmpty() ? Locale.CHINESE : Locale.ENGLISH);
  }

  /** The bundle in this language; Chinese where there is none. */
  public static ResourceBundle in(Locale language) {
    return ResourceBundle.getBundle(
        Words.class.getName(),
        Locale.ENGLISH.getLanguage().equals(language.getLanguage())
            ? Locale.ENGLISH
            : Locale.CHINESE);
  }

  @Override
  protected Object handleGetObject(String key) {
    return words.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(words.stringPropertyNames());
  }

  private void speakOf(City city, Locale language) {
    words.replaceAll((key, it) -> city.filledIn((String) it, language));
    words.putAll(city.words(language));
  }

  private void load(String file) {
    try (var in = Words.class.getResourceAsStream(file)) {
      if (in != null) {
        words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
