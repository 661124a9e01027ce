package bihuan.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Photos of nothing but noise, which no camera beats in bytes. */
final class Photo {

  private static final int WIDTH = 1_600;
  private static final int MORE = 200;

  private Photo() {}

  /** A JPEG of so many bytes, or a few more; another for each seed. */
  static byte[] of(int seed, int leastBytes) throws IOException {
    var bytes = encoded(seed, MORE);
    return bytes.length < leastBytes
        ? encoded(seed, (int) (MORE * (1L + leastBytes / bytes.length)))
        : bytes;
  }

  private static byte[] encoded(int seed, int height) throws IOException {
    var picture = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    var noise = new Random(seed).ints((long) WIDTH * height).toArray();
    picture.setRGB(0, 0, WIDTH, height, noise, 0, WIDTH);
    var photo = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpg", photo);
    return photo.toByteArray();
  }
}
