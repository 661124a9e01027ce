package bihuan.evidence;

import static bihuan.evidence.Samples.upload;
import static bihuan.evidence.Samples.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import bihuan.Refusal;
import bihuan.evidence.cleaning.FileFormat;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every browser shows is taken, in its colours; what is only a part of a photo is named so.
 */
class OddPicturesTest {

  private static final int ICC = 0xe2;
  private static final int ADOBE = 0xee;

  @TempDir Path data;

  private Store store;
  private Examination examination;

  @BeforeEach
  void open() {
    store = new Store(data);
    examination = new Examination(store, 20);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shownByBrowsers")
  void whatABrowserShowsIsTakenInItsColours(String kind, byte[] picture) throws IOException {
    var stored = examination.of(upload("queue.jpg", picture));

    assertThat(stored.clean()).isNotNull();
    var seen = ImageIO.read(store.path(stored.clean()).toFile());
    assertThat(near(seen, seen.getWidth() / 4, Color.RED)).isTrue();
    assertThat(near(seen, 3 * seen.getWidth() / 4, Color.BLUE)).isTrue();
  }

  static Stream<Arguments> shownByBrowsers() throws IOException {
    var jpeg = Pictures.encoded("jpeg", Pictures.picture(320, 240));
    return Stream.of(
        arguments("as it is", jpeg),
        arguments("zeros behind the first segment", inserted(jpeg, 20, new byte[7])),
        arguments("words behind the first segment", inserted(jpeg, 20, bytes("padding"))),
        arguments("a fill of markers", inserted(jpeg, 20, filled(9, 0xff))),
        arguments("without an end", Arrays.copyOf(jpeg, jpeg.length - 2)),
        arguments("with the last byte missing", Arrays.copyOf(jpeg, jpeg.length - 1)),
        arguments("zeros behind the end", inserted(jpeg, jpeg.length, new byte[4000])),
        arguments(
            "a film behind the end", inserted(jpeg, jpeg.length, bytes("\0\0\0\u0018ftypmp42"))),
        arguments("an empty profile", with(ICC, "ICC_PROFILE\0\1\1", jpeg)),
        arguments("a profile of noise", with(ICC, "ICC_PROFILE\0\1\1" + "noise".repeat(99), jpeg)),
        arguments("a part of a profile", with(ICC, "ICC_PROFILE\0\1\3" + "x".repeat(400), jpeg)),
        arguments("the profile of a grey one", with(ICC, profile(ColorSpace.CS_GRAY), jpeg)),
        arguments("a torn profile", with(ICC, torn(profile(ColorSpace.CS_LINEAR_RGB)), jpeg)),
        arguments("a segment that only begins", with(ICC, "ICC_PR", jpeg)),
        arguments("progressive", progressive()),
        arguments(
            "progressive, without an end", Arrays.copyOf(progressive(), progressive().length - 2)),
        arguments("inks", inks(0)),
        arguments("inks in light and colour", inks(2)),
        arguments(
            "inks and a profile for screens", with(ICC, profile(ColorSpace.CS_sRGB), inks(0))));
  }

  @Test
  void aProfileThatCanBeUsedIsUsed() throws IOException {
    var grey = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
    var pen = grey.createGraphics();
    pen.setColor(new Color(128, 128, 128));
    pen.fillRect(0, 0, 64, 48);
    pen.dispose();
    var linear = with(ICC, profile(ColorSpace.CS_LINEAR_RGB), Pictures.encoded("jpeg", grey));

    var stored = examination.of(upload("grey.jpg", linear));

    var seen = ImageIO.read(store.path(stored.clean()).toFile());
    assertThat(new Color(seen.getRGB(30, 20)).getGreen()).isBetween(180, 196);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cutOff")
  void aPhotoOfWhichHalfIsMissingIsNamedAsCut(String name, byte[] picture) {
    var refusal = catchThrowableOfType(Refusal.class, () -> examination.of(upload(name, picture)));

    assertThat(refusal.key()).isEqualTo("evidence.cut");
    assertThat(refusal.details()).contains(name);
  }

  static Stream<Arguments> cutOff() throws IOException {
    var jpeg = Pictures.encoded("jpeg", noise());
    var png = Pictures.encoded("png", noise());
    return Stream.of(
        arguments("half.jpg", half(jpeg)),
        arguments("most.jpg", Arrays.copyOf(jpeg, jpeg.length * 4 / 5)),
        arguments("padded.jpg", half(inserted(jpeg, 20, new byte[7]))),
        arguments("closed.jpg", inserted(half(jpeg), jpeg.length / 2, bytes("\u00ff\u00d9"))),
        arguments("head.jpg", Arrays.copyOf(jpeg, 300)),
        arguments("half.png", half(png)),
        arguments("half.webp", Arrays.copyOf(Pictures.webp(), 50)));
  }

  @Test
  void aPhotoThatADocumentCallsOtherwiseIsPaintedInIt() {
    var misnamed = OfficeFiles.docxWith("image9.png", Pictures.jpeg());
    var inInks = OfficeFiles.docxWith("image9.jpeg", inks(0));

    assertThat(examination.of(upload("a.docx", misnamed)).impurity()).isNull();
    assertThat(examination.of(upload("a.docx", inInks)).impurity()).isNull();
  }

  @Test
  void aScreenshotWithoutItsLastChunkIsTaken() throws IOException {
    var png = Pictures.png();

    assertThat(examination.of(upload("a.png", Arrays.copyOf(png, png.length - 12))).findings())
        .extracting(it -> it.media())
        .isEqualTo(FileFormat.PNG);
  }

  /** Left half red, right half blue, as printers see them: with Adobe's mark, hence inverted. */
  private static byte[] inks(int transform) {
    var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 320, 240, 4, null);
    for (var y = 0; y < 240; y++) {
      for (var x = 0; x < 320; x++) {
        raster.setPixel(x, y, ink(x < 160 ? Color.RED : Color.BLUE, transform));
      }
    }
    var adobe = "Adobe\0d\0\0\0\0" + (char) transform;
    return with(ADOBE, adobe, encoded(raster));
  }

  private static int[] ink(Color colour, int transform) {
    var inverted = new int[] {colour.getRed(), colour.getGreen(), colour.getBlue()};
    if (transform == 0) {
      return new int[] {inverted[0], inverted[1], inverted[2], 255};
    }
    var r = 255 - inverted[0];
    var g = 255 - inverted[1];
    var b = 255 - inverted[2];
    return new int[] {
      clamp(0.299 * r + 0.587 * g + 0.114 * b),
      clamp(128 - 0.168736 * r - 0.331264 * g + 0.5 * b),
      clamp(128 + 0.5 * r - 0.418688 * g - 0.081312 * b),
      255
    };
  }

  private static int clamp(double value) {
    return (int) Math.max(0, Math.min(255, Math.round(value)));
  }

  private static byte[] encoded(WritableRaster raster) {
    return written(
        out -> {
          var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
          try (var to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            writer.write(null, new IIOImage(raster, null, null), null);
          } finally {
            writer.dispose();
          }
        });
  }

  private static byte[] progressive() {
    return written(
        out -> {
          var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
          try (var to = ImageIO.createImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(to);
            writer.write(null, new IIOImage(Pictures.picture(320, 240), null, null), how);
          } finally {
            writer.dispose();
          }
        });
  }

  private static BufferedImage noise() {
    var chance = new Random(7);
    var image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
    for (var y = 0; y < 240; y++) {
      for (var x = 0; x < 320; x++) {
        image.setRGB(x, y, chance.nextInt(1 << 24));
      }
    }
    return image;
  }

  private static String profile(int space) {
    return "ICC_PROFILE\0\1\1"
        + new String(ICC_Profile.getInstance(space).getData(), StandardCharsets.ISO_8859_1);
  }

  private static String torn(String profile) {
    return profile.substring(0, profile.length() / 2);
  }

  /** The segment stands right behind the first mark. */
  private static byte[] with(int marker, String content, byte[] jpeg) {
    var segment = "\u00ff" + (char) marker + (char) ((content.length() + 2) >> 8);
    return inserted(jpeg, 2, bytes(segment + (char) (content.length() + 2 & 0xff) + content));
  }

  private static byte[] inserted(byte[] into, int at, byte[] what) {
    return written(
        out -> {
          out.write(into, 0, at);
          out.write(what);
          out.write(into, at, into.length - at);
        });
  }

  private static byte[] half(byte[] content) {
    return Arrays.copyOf(content, content.length / 2);
  }

  private static byte[] filled(int length, int with) {
    var bytes = new byte[length];
    Arrays.fill(bytes, (byte) with);
    return bytes;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static boolean near(BufferedImage image, int x, Color colour) {
    var seen = new Color(image.getRGB(x, image.getHeight() / 2));
    return Math.abs(seen.getRed() - colour.getRed()) < 70
        && Math.abs(seen.getGreen() - colour.getGreen()) < 70
        && Math.abs(seen.getBlue() - colour.getBlue()) < 70;
  }
}
