package bihuan.files;

import bihuan.Refusal;
import bihuan.Signs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The font that letters are drawn with: the one that is configured, else the first of those that
 * systems bring along. Letters carry its outlines only, so that its licence (of Noto: the SIL Open
 * Font License) is not touched.
 */
@ApplicationScoped
public class Fonts {

  private static final List<String> KNOWN =
      List.of(
          "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc",
          "/usr/share/fonts/google-noto-serif-cjk-fonts/NotoSerifCJK-Regular.ttc",
          "/usr/share/fonts/noto-cjk/NotoSerifCJK-Regular.ttc",
          "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
          "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc",
          "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
          "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
          "/System/Library/Fonts/Supplemental/Songti.ttc",
          "C:/Windows/Fonts/simsun.ttc");

  /** Java's own, which draw a box for what they do not know. */
  private static final Set<String> LOGICAL =
      Set.of("Dialog", "DialogInput", "Monospaced", "SansSerif", "Serif");

  @Inject
  @ConfigProperty(name = "bihuan.font")
  Optional<String> configured;

  private volatile Font font;

  /** Refuses where the system has none that knows Chinese. */
  public Font chinese() {
    if (font == null) {
      font = find(configured).orElseThrow(() -> Refusal.conflict("files.noFont"));
    }
    return font;
  }

  /** The one for Chinese, then whatever else knows signs that it does not. */
  public List<Font> all() {
    return Stream.concat(Stream.of(chinese()), others()).toList();
  }

  /** The signs of a text that no font here knows, so that they would be boxes on paper. */
  public List<String> lacking(String text) {
    return find(configured).isEmpty() ? List.of() : lacking(text, all());
  }

  static List<String> lacking(String text, List<Font> fonts) {
    return text.codePoints()
        .filter(it -> fonts.stream().noneMatch(font -> font.canDisplay(it)))
        .mapToObj(Signs::shown)
        .distinct()
        .toList();
  }

  /** A house without a drawing board has none besides. */
  private static Stream<Font> others() {
    try {
      return Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
          .filter(it -> !LOGICAL.contains(it.getFamily(Locale.ENGLISH)));
    } catch (HeadlessException | LinkageError none) {
      return Stream.of();
    }
  }

  public static Optional<Font> find(Optional<String> configured) {
    return Stream.concat(configured.stream(), KNOWN.stream())
        .map(Path::of)
        .filter(Files::isReadable)
        .flatMap(Fonts::fontsIn)
        .findFirst();
  }

  /** Of a collection, the one for simplified characters first. */
  private static Stream<Font> fontsIn(Path file) {
    try {
      return Stream.of(Font.createFonts(file.toFile()))
          .filter(it -> it.canDisplay('\u8058'))
          .sorted((one, other) -> Boolean.compare(isSimplified(other), isSimplified(one)));
    } catch (IOException | FontFormatException e) {
      return Stream.empty();
    }
  }

  private static boolean isSimplified(Font font) {
    return font.getFontName(Locale.ENGLISH).contains(" SC");
  }
}
