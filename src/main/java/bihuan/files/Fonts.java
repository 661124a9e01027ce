package bihuan.files;

import bihuan.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    return font.getFontName(java.util.Locale.ENGLISH).contains(" SC");
  }
}
