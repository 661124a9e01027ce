package bihuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everybody can read every colour on every ground it is used on (WCAG 2.1 AA). */
class ContrastTest {

  private static final double TEXT = 4.5;
  private static final double LINE = 3;

  private static final List<String> GROUNDS = List.of("ground", "surface", "sunken");
  private static final List<String> INKS = List.of("ink", "ink-2", "ink-3", "primary", "late");
  private static final List<String> HUES =
      List.of(
          "primary",
          "experience",
          "feedback",
          "rectification",
          "improvement",
          "late",
          "soon",
          "calm");

  @ParameterizedTest
  @MethodSource("themes")
  void textIsReadableOnEveryGround(Map<String, String> theme) {
    for (var ground : GROUNDS) {
      Stream.concat(INKS.stream(), HUES.stream())
          .forEach(ink -> assertContrast(theme, ink, ground, TEXT));
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void aHueIsReadableOnItsOwnSoftGround(Map<String, String> theme) {
    HUES.forEach(hue -> assertContrast(theme, hue, hue + "-soft", TEXT));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void wordsOnFilledButtonsAreReadable(Map<String, String> theme) {
    assertContrast(theme, "on-primary", "primary", TEXT);
    assertContrast(theme, "on-primary", "primary-hover", TEXT);
    assertContrast(theme, "on-experience", "experience", TEXT);
    assertContrast(theme, "on-late", "late", TEXT);
    assertContrast(theme, "surface", "ink", TEXT);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void theEdgeOfAFieldCanBeSeen(Map<String, String> theme) {
    GROUNDS.forEach(ground -> assertContrast(theme, "edge", ground, LINE));
  }

  @Test
  void darkIsTheSameWhetherChosenOrFollowed() throws IOException {
    assertThat(tokens(":root:not([data-theme=\"light\"])"))
        .isEqualTo(tokens(":root[data-theme=\"dark\"]"));
  }

  static List<Map<String, String>> themes() throws IOException {
    var light = tokens(":root");
    var dark = new HashMap<>(light);
    dark.putAll(tokens(":root[data-theme=\"dark\"]"));
    return List.of(light, dark);
  }

  private static Map<String, String> tokens(String block) throws IOException {
    var css = Files.readString(Path.of("src/main/webapp/resources/css/tokens.css"));
    var start = css.indexOf(block + " {");
    assertThat(start).as(block).isNotNegative();
    var body = css.substring(start, css.indexOf('}', start));
    var found = new HashMap<String, String>();
    var matcher = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});").matcher(body);
    while (matcher.find()) {
      found.put(matcher.group(1), matcher.group(2));
    }
    return found;
  }

  private static void assertContrast(
      Map<String, String> theme, String over, String under, double least) {
    assertThat(theme).containsKeys(over, under);
    assertThat(contrast(theme.get(over), theme.get(under)))
        .as("%s on %s (%s on %s)", over, under, theme.get(over), theme.get(under))
        .isGreaterThanOrEqualTo(least);
  }

  private static double contrast(String one, String other) {
    var a = luminance(one);
    var b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    var share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
