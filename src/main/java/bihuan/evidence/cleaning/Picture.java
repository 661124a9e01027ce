package bihuan.evidence.cleaning;

import bihuan.Refusal;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.FileImageOutputStream;

/**
 * A photo or a screenshot. One that stands upright goes out with its picture untouched and all else
 * left out; any other is painted anew, upright.
 */
record Picture(Path file, FileFormat media, int rawWidth, int rawHeight, Orientation turn)
    implements RawFile {

  /** Counted before a single pixel is unpacked. */
  static final int MOST_MEGAPIXELS = 100;

  static final int THUMBNAIL = 360;

  private static final int MOST_PIXELS_ON_CANVAS = 16_000_000;

  static Picture open(Path file, FileFormat media, String name) throws IOException {
    var turn = turn(file, media);
    try (var in = new FileImageInputStream(file.toFile())) {
      var reader = reader(media);
      try {
        reader.setInput(in, true, true);
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_MEGAPIXELS * 1_000_000L) {
          throw Refusal.invalid("evidence.pixels", name, MOST_MEGAPIXELS);
        }
        return new Picture(file, media, width, height, turn);
      } finally {
        reader.dispose();
      }
    }
  }

  @Override
  public FileProperties findings() {
    return turn.swapsSides()
        ? FileProperties.picture(media, rawHeight, rawWidth)
        : FileProperties.picture(media, rawWidth, rawHeight);
  }

  @Override
  public FileFormat cleanMedia() {
    return switch (media) {
      case GIF -> FileFormat.PNG;
      case WEBP -> FileFormat.JPEG;
      default -> media;
    };
  }

  @Override
  public boolean clean(Path to) throws IOException {
    if (turn == Orientation.NONE && media == cleanMedia()) {
      try (var in = Files.newInputStream(file);
          var out = new BufferedOutputStream(Files.newOutputStream(to))) {
        strip(in, out, media);
      }
    } else {
      var full = findings();
      var image = unpack(full.width(), full.height());
      var shrink =
          Math.min(1, Math.sqrt(MOST_PIXELS_ON_CANVAS / (double) (rawWidth * (long) rawHeight)));
      var painted = paint(image, side(full.width() * shrink), side(full.height() * shrink));
      if (cleanMedia() == FileFormat.PNG) {
        ImageIO.write(painted, "png", to.toFile());
      } else {
        writeJpeg(painted, 0.92f, to);
      }
    }
    return true;
  }

  /** Unpacks the picture, too: one that cannot be shown is broken. */
  @Override
  public boolean thumbnail(Path clean, Path to) throws IOException {
    var full = findings();
    var shrink = Math.min(1, THUMBNAIL / (double) Math.max(full.width(), full.height()));
    var width = side(full.width() * shrink);
    var height = side(full.height() * shrink);
    writeJpeg(paint(unpack(2 * width, 2 * height), width, height), 0.85f, to);
    return true;
  }

  private static Orientation turn(Path file, FileFormat media) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return switch (media) {
        case WEBP -> Segments.turnOfWebp(in);
        case GIF -> Orientation.NONE;
        default -> strip(in, OutputStream.nullOutputStream(), media);
      };
    }
  }

  private static Orientation strip(InputStream in, OutputStream out, FileFormat media)
      throws IOException {
    return media == FileFormat.JPEG ? Segments.stripJpeg(in, out) : Segments.stripPng(in, out);
  }

  private static ImageReader reader(FileFormat media) throws IOException {
    return media == FileFormat.WEBP
        ? new WebPImageReaderSpi().createReaderInstance()
        : ImageIO.getImageReadersByFormatName(media.name()).next();
  }

  /** Unpacks no more pixels than the wanted measures, or the canvas, need. */
  private BufferedImage unpack(int width, int height) throws IOException {
    var full = findings();
    var step = Math.max(1, Math.min(full.width() / width, full.height() / height));
    while ((long) rawWidth * rawHeight / ((long) step * step) > MOST_PIXELS_ON_CANVAS) {
      step++;
    }
    try (var in = new FileImageInputStream(file.toFile())) {
      var reader = reader(media);
      try {
        reader.setInput(in, true, true);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
      } finally {
        reader.dispose();
      }
    }
  }

  private BufferedImage paint(BufferedImage image, int width, int height) {
    var transparent = cleanMedia() == FileFormat.PNG && image.getColorModel().hasAlpha();
    return paint(image, width, height, turn, transparent);
  }

  static BufferedImage paint(
      BufferedImage image, int width, int height, Orientation turn, boolean transparent) {
    var canvas =
        new BufferedImage(
            width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    var pen = canvas.createGraphics();
    try {
      if (!transparent) {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
      }
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      pen.drawImage(image, turn.into(width, height, image.getWidth(), image.getHeight()), null);
      return canvas;
    } finally {
      pen.dispose();
    }
  }

  /** A JPEG knows no transparency. */
  static void writeJpeg(BufferedImage image, float quality, Path to) throws IOException {
    var opaque =
        image.getColorModel().hasAlpha()
            ? paint(image, image.getWidth(), image.getHeight(), Orientation.NONE, false)
            : image;
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    Files.write(to, new byte[0]);
    try (var out = new FileImageOutputStream(to.toFile())) {
      var how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(opaque, null, null), how);
    } finally {
      writer.dispose();
    }
  }

  private static int side(double length) {
    return Math.max(1, (int) Math.round(length));
  }
}
