package bihuan.letters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bihuan.files.Fonts;
import bihuan.letters.LetterSheet;
import bihuan.letters.LetterState;
import bihuan.letters.LetterView;
import bihuan.panel.Category;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.File;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The letter as it comes out of the printer: drawn to an image, and read again. */
class LetterSheetTest {

  private static final String ADDRESS =
      "https://bihuan.example/letters/check.xhtml?code=7K3M9XQ2T5V8W0YZ";

  private static BufferedImage picture;
  private static int pages;

  @BeforeAll
  static void draw() throws Exception {
    var font = Fonts.find(Optional.empty());
    assumeTrue(font.isPresent(), "no font with Chinese characters here");
    var pdf =
        new LetterSheet(List.of(font.get()))
            .draw(LetterWording.of(letter()), ADDRESS, "Taken by Cora (cora)");
    try (var document = Loader.loadPDF(pdf)) {
      pages = document.getNumberOfPages();
      picture = new PDFRenderer(document).renderImageWithDPI(0, 150);
    }
    var file = new File("target/screens/letter.png");
    file.getParentFile().mkdirs();
    ImageIO.write(picture, "png", file);
  }

  @Test
  void itIsOnePage() {
    assertThat(pages).isEqualTo(1);
  }

  @Test
  void itsCodeLeadsToThePageThatChecksIt() throws Exception {
    var width = picture.getWidth();
    var height = picture.getHeight();
    var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    var seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));

    assertThat(new QRCodeReader().decode(seen).getText()).isEqualTo(ADDRESS);
  }

  @Test
  void itsTitleIsDrawnInRedAcrossTheMiddle() {
    var red = 0;
    for (var x = picture.getWidth() / 3; x < picture.getWidth() * 2 / 3; x++) {
      for (var y = picture.getHeight() / 6; y < picture.getHeight() / 3; y++) {
        var rgb = picture.getRGB(x, y);
        red += (rgb >> 16 & 255) > 140 && (rgb >> 8 & 255) < 90 ? 1 : 0;
      }
    }
    assertThat(red).isGreaterThan(1500);
  }

  @Test
  void itBearsTheNumberOfAnOfficesPaper() {
    assertThat(LetterWording.of(letter()).number())
        .isEqualTo("\u4e4c\u8425\u8058\u5b57\u30142026\u30157\u53f7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aleksandra Konstantinovna Vasilevskaya-Petrova",
        "Aleksandrakonstantinovnavasilevskayapetrovaaleksandrakonst",
        "\ud842\udfb7\ud842\udfb7\ud842\udfb7\ud842\udfb7",
        "\u963f\u62c9\u5766\u00b7\u4e4c\u62c9\u963f\u62c9\u5766\u00b7\u4e4c\u62c9\u963f\u62c9\u5766\u00b7\u4e4c\u62c9"
            + "\u963f\u62c9\u5766\u00b7\u4e4c\u62c9\u963f\u62c9\u5766\u00b7\u4e4c\u62c9\u963f\u62c9\u5766\u00b7\u4e4c\u62c9",
        "\u182a\u1820\u1836\u1820\u1837"
      })
  void aNameOfAnyLengthStaysWithinTheFrame(String name) throws Exception {
    var pdf =
        new LetterSheet(List.of(Fonts.find(Optional.empty()).orElseThrow()))
            .draw(LetterWording.of(letter(name, name + " " + name)), ADDRESS, "");
    try (var document = Loader.loadPDF(pdf)) {
      var drawn = new PDFRenderer(document).renderImageWithDPI(0, 72);

      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(isWhite(drawn, 51, 90, 1, 660)).isTrue();
      assertThat(isWhite(drawn, drawn.getWidth() - 60, 90, 12, 660)).isTrue();
    }
  }

  private static boolean isWhite(BufferedImage picture, int left, int top, int wide, int high) {
    for (var x = left; x < left + wide; x++) {
      for (var y = top; y < top + high; y++) {
        if ((picture.getRGB(x, y) & 0xFF) < 200) {
          return false;
        }
      }
    }
    return true;
  }

  private static LetterView letter() {
    return letter("\u6b27\u9633\u5c9a", "Ouyang Lan");
  }

  private static LetterView letter(String name, String nameEn) {
    return new LetterView(
        "2026-0007",
        "7K3M9XQ2T5V8W0YZ",
        name,
        nameEn,
        Category.OPERATOR,
        true,
        LocalDate.of(2026, 1, 15),
        LocalDate.of(2028, 1, 14),
        LocalDate.of(2026, 1, 15),
        LetterState.IN_FORCE);
  }
}
