package bihuan.evidence.cleaning;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;

/**
 * Unpacks a picture as browsers do: in whatever colours it was written, without a profile that is
 * none, and with what is missing at its very end.
 */
final class PictureDecoder {

  private static final JPEGImageReaderSpi JPEG = jpeg();

  private static final String JPEG_HEAD = "\u00ff\u00d8\u00ff";

  /** What the decoder says where the coded picture ends before its last row. */
  private static final String ENDS_EARLY = "premature end";

  /** Of a picture's rows, so much may be missing below before it counts as cut off. */
  private static final int PART_THAT_MAY_BE_MISSING = 16;

  /** Lightness by which two dots of an empty row may differ. */
  private static final int ALIKE = 3;

  private PictureDecoder() {}

  /** A picture on the disk or in memory; readers do not go back in one that they have read. */
  interface Source {
    ImageInputStream open() throws IOException;
  }

  /** Its measures, before a single dot is unpacked. */
  static Dimension size(Source picture) throws IOException {
    try (var in = picture.open()) {
      var reader = reader(in);
      try {
        reader.setInput(in, true, true);
        return new Dimension(reader.getWidth(0), reader.getHeight(0));
      } finally {
        reader.dispose();
      }
    }
  }

  /**
   * Every {@code step}th dot, in the colours of screens.
   *
   * @throws CutOff where a good part of it never came
   */
  static BufferedImage read(Source picture, int step) throws IOException {
    try {
      return onScreen(unpack(picture, step));
    } catch (CutOff e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      if (!isJpeg(picture)) {
        throw e;
      }
      return onScreen(unpack(withoutProfile(picture), step));
    }
  }

  private static Source withoutProfile(Source picture) throws IOException {
    try (var in = picture.open()) {
      var plain = Segments.withoutProfile(bytes(in));
      return () -> ImageIO.createImageInputStream(new ByteArrayInputStream(plain));
    }
  }

  private static boolean isJpeg(Source picture) throws IOException {
    try (var in = picture.open()) {
      return head(in).startsWith(JPEG_HEAD);
    }
  }

  /** By what it contains; whoever takes it disposes of it. */
  private static ImageReader reader(ImageInputStream in) throws IOException {
    var head = head(in);
    if (head.startsWith(JPEG_HEAD)) {
      return JPEG.createReaderInstance();
    }
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return new WebPImageReaderSpi().createReaderInstance();
    }
    var others = ImageIO.getImageReaders(in);
    if (!others.hasNext()) {
      throw new IOException("no picture");
    }
    return others.next();
  }

  private static String head(ImageInputStream in) throws IOException {
    in.mark();
    var head = new byte[12];
    var length = Math.max(0, in.read(head));
    in.reset();
    return new String(head, 0, length, StandardCharsets.ISO_8859_1);
  }

  private static BufferedImage unpack(Source picture, int step) throws IOException {
    try (var in = picture.open()) {
      var reader = reader(in);
      var warnings = new ArrayList<String>();
      try {
        reader.setInput(in, true, true);
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        var image = reader.read(0, how);
        if (endsEarly(warnings) && isEmptyBelow(image)) {
          throw new CutOff();
        }
        return image;
      } finally {
        reader.dispose();
      }
    }
  }

  private static boolean endsEarly(List<String> warnings) {
    return warnings.stream().anyMatch(it -> it.contains(ENDS_EARLY));
  }

  /** Rows that never came are all of one colour. */
  private static boolean isEmptyBelow(BufferedImage image) {
    var last = image.getHeight() - 1;
    var colour = image.getRGB(0, last);
    var empty = 0;
    while (empty <= last && isOf(colour, image, last - empty)) {
      empty++;
    }
    return empty * PART_THAT_MAY_BE_MISSING >= image.getHeight();
  }

  private static boolean isOf(int colour, BufferedImage image, int row) {
    for (var x = 0; x < image.getWidth(); x++) {
      var dot = image.getRGB(x, row);
      for (var shift = 0; shift < 24; shift += 8) {
        if (Math.abs((dot >> shift & 0xff) - (colour >> shift & 0xff)) > ALIKE) {
          return false;
        }
      }
    }
    return true;
  }

  /** A profile that cannot be used shows itself only when colours are asked for. */
  private static BufferedImage onScreen(BufferedImage image) {
    return image.getColorModel().getColorSpace().isCS_sRGB()
        ? image
        : Repainting.paint(
            image,
            image.getWidth(),
            image.getHeight(),
            Orientation.NONE,
            image.getColorModel().hasAlpha());
  }

  private static byte[] bytes(ImageInputStream in) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var block = new byte[1 << 16];
    for (var read = in.read(block); read >= 0; read = in.read(block)) {
      bytes.write(block, 0, read);
    }
    return bytes.toByteArray();
  }

  /** Beside the readers of the machine, of which it uses one, and not among them. */
  private static JPEGImageReaderSpi jpeg() {
    var provider = new JPEGImageReaderSpi();
    provider.onRegistration(IIORegistry.getDefaultInstance(), ImageReaderSpi.class);
    return provider;
  }
}
