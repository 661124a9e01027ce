package bihuan.evidence.cleaning;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.DataBufferInt;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.SplittableRandom;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/**
 * How every picture leaves the house, so that nothing joins two of them to one telephone: painted
 * anew in common measures, a little softer, with a grain of its own over that of the sensor,
 * written by one encoder with one set of tables, and filled up to a common size.
 */
final class Repainting {

  /** Pixels of the longer side at most: a form on a photo can still be read. */
  static final int LONGEST = 1600;

  private static final int STEP = 16;
  private static final int GRAIN = 3;
  private static final double SHIFT = 0.004;
  private static final float QUALITY = 0.85f;
  private static final int BUCKET = 32 * 1024;
  private static final int BUCKET_OF_THUMBNAILS = 4 * 1024;
  private static final int HEAD = 20;

  private static final SecureRandom CHANCE = new SecureRandom();

  private static final float BESIDE = 0.06f;
  private static final Kernel SOFT =
      new Kernel(3, 3, new float[] {0, BESIDE, 0, BESIDE, 1 - 4 * BESIDE, BESIDE, 0, BESIDE, 0});

  /** Measures that many pictures have in common. */
  record Frame(int width, int height) {

    static Frame of(int width, int height) {
      var shrink = Math.min(1, LONGEST / (double) Math.max(width, height));
      return new Frame(side(width * shrink), side(height * shrink));
    }

    private static int side(double length) {
      return length < STEP ? Math.max(1, (int) length) : (int) Math.round(length / STEP) * STEP;
    }
  }

  private Repainting() {}

  /** A photo that goes out by itself. */
  static void photo(BufferedImage image, Frame frame, Orientation turn, OutputStream out)
      throws IOException {
    var canvas = paint(image, frame.width(), frame.height(), turn, false);
    out.write(filledUp(jpeg(grained(soft(shifted(canvas)), true)), BUCKET));
  }

  static void thumbnail(BufferedImage image, OutputStream out) throws IOException {
    out.write(filledUp(jpeg(image), BUCKET_OF_THUMBNAILS));
  }

  /** One within a document, in the form that the document expects: jpeg, png, gif, bmp. */
  static byte[] within(byte[] picture, String form) throws IOException {
    var image = Picture.read(picture);
    var frame = Frame.of(image.getWidth(), image.getHeight());
    var isTransparent = !form.equals("jpeg") && image.getColorModel().hasAlpha();
    var canvas = paint(image, frame.width(), frame.height(), Orientation.NONE, isTransparent);
    if (form.equals("jpeg")) {
      return jpeg(grained(soft(shifted(canvas)), true));
    }
    var out = new ByteArrayOutputStream();
    if (!ImageIO.write(form.equals("gif") ? canvas : grained(canvas, false), form, out)) {
      throw new IOException("no writer of " + form);
    }
    return out.toByteArray();
  }

  /** One within a document that keeps its colours elsewhere; grey where its mask is. */
  static byte[] within(BufferedImage image, boolean grey) throws IOException {
    var frame = Frame.of(image.getWidth(), image.getHeight());
    var canvas = paint(image, frame.width(), frame.height(), Orientation.NONE, false);
    var grained = grained(soft(grey ? canvas : shifted(canvas)), true);
    if (!grey) {
      return jpeg(grained);
    }
    var plate =
        new BufferedImage(canvas.getWidth(), canvas.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    for (var y = 0; y < canvas.getHeight(); y++) {
      for (var x = 0; x < canvas.getWidth(); x++) {
        plate.getRaster().setSample(x, y, 0, grained.getRGB(x, y) >> 8 & 0xff);
      }
    }
    return jpeg(plate);
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

  /** A hair larger, and its edge cut off by chance: no two lie on the sensor in the same way. */
  private static BufferedImage shifted(BufferedImage canvas) {
    var width = canvas.getWidth();
    var height = canvas.getHeight();
    var shifted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = shifted.createGraphics();
    try {
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      var larger = 1 + SHIFT * (1 + CHANCE.nextDouble());
      var right = CHANCE.nextDouble() * width * (larger - 1);
      var down = CHANCE.nextDouble() * height * (larger - 1);
      pen.translate(-right, -down);
      pen.scale(larger, larger);
      pen.drawImage(canvas, 0, 0, null);
      return shifted;
    } finally {
      pen.dispose();
    }
  }

  private static BufferedImage soft(BufferedImage canvas) {
    return canvas.getWidth() < 3 || canvas.getHeight() < 3
        ? canvas
        : new ConvolveOp(SOFT, ConvolveOp.EDGE_NO_OP, null).filter(canvas, null);
  }

  /**
   * @param everywhere or only where neighbours differ: what was drawn by a machine has no grain to
   *     hide, and would grow with one
   */
  private static BufferedImage grained(BufferedImage canvas, boolean everywhere) {
    var chance = new SplittableRandom(CHANCE.nextLong());
    var width = canvas.getWidth();
    // where the canvas keeps its pixels: asking for each takes several times as long
    var pixels = ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData();
    var row = new int[width];
    var before = new int[width];
    for (var y = 0; y < canvas.getHeight(); y++) {
      System.arraycopy(pixels, y * width, row, 0, width);
      for (var x = 0; x < width; x++) {
        if (everywhere || row[x] != before[x] || (x > 0 && row[x] != row[x - 1])) {
          pixels[y * width + x] = grained(row[x], chance);
        }
      }
      var last = before;
      before = row;
      row = last;
    }
    return canvas;
  }

  private static int grained(int pixel, SplittableRandom chance) {
    return pixel & 0xff000000
        | grained(pixel >> 16 & 0xff, chance.nextInt(-GRAIN, GRAIN + 1)) << 16
        | grained(pixel >> 8 & 0xff, chance.nextInt(-GRAIN, GRAIN + 1)) << 8
        | grained(pixel & 0xff, chance.nextInt(-GRAIN, GRAIN + 1));
  }

  private static int grained(int light, int grain) {
    return Math.max(0, Math.min(255, light + grain));
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    var opaque =
        image.getColorModel().hasAlpha()
            ? paint(image, image.getWidth(), image.getHeight(), Orientation.NONE, false)
            : image;
    var written = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var out = ImageIO.createImageOutputStream(written)) {
      var how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(opaque, null, null), how);
    } finally {
      writer.dispose();
    }
    return written.toByteArray();
  }

  /** With an empty comment behind the head, so that sizes do not tell one picture from another. */
  private static byte[] filledUp(byte[] jpeg, int bucket) {
    var missing = bucket - (jpeg.length + 4) % bucket;
    var filled = new ByteArrayOutputStream(jpeg.length + 4 + missing);
    filled.write(jpeg, 0, HEAD);
    filled.write(0xff);
    filled.write(0xfe);
    filled.write((missing + 2) >> 8);
    filled.write(missing + 2);
    filled.write(new byte[missing], 0, missing);
    filled.write(jpeg, HEAD, jpeg.length - HEAD);
    return filled.toByteArray();
  }
}
