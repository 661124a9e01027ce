package bihuan.files;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Codes;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrTest {

  private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");
  private static final int SCALE = 4;

  @ParameterizedTest
  @ValueSource(strings = {"https://bihuan.example/catalogue/tell.xhtml?process=P04", "乌海", "1"})
  void aPhoneReadsWhatWasWritten(String text) {
    assertThat(Codes.read(drawn(Qr.of(text).svg()))).isEqualTo(text);
  }

  private static BufferedImage drawn(String svg) {
    var size = SIZE.matcher(svg);
    assertThat(size.find()).isTrue();
    var side = Integer.parseInt(size.group(1)) * SCALE;
    var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, side, side);
    pen.setColor(Color.BLACK);
    RUN.matcher(svg)
        .results()
        .forEach(
            it ->
                pen.fillRect(
                    Integer.parseInt(it.group(1)) * SCALE,
                    Integer.parseInt(it.group(2)) * SCALE,
                    Integer.parseInt(it.group(3)) * SCALE,
                    SCALE));
    pen.dispose();
    return picture;
  }
}
