package bihuan.panel;

import bihuan.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What members promise before they begin, in the words of one version. What counts is the Chinese;
 * the English is for reading.
 */
public record Undertaking(
    String version, LocalDate validFrom, List<String> chinese, List<String> english) {

  /** The articles in this language. */
  public List<String> articles(Locale language) {
    return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? english : chinese;
  }

  /** Tells this text from any other; kept with every consent. */
  public String seal() {
    return Digest.SM3.of(version + "\n" + String.join("\n", chinese));
  }
}
