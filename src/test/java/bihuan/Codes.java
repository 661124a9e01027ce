package bihuan;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Reads QR codes as a phone does. */
public final class Codes {

  private Codes() {}

  /** What the code in a picture (PNG, JPEG) says. */
  public static String read(byte[] picture) {
    try {
      return read(ImageIO.read(new ByteArrayInputStream(picture)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String read(BufferedImage picture) {
    var width = picture.getWidth();
    var height = picture.getHeight();
    var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    var source = new RGBLuminanceSource(width, height, pixels);
    try {
      return new MultiFormatReader()
          .decode(new BinaryBitmap(new HybridBinarizer(source)))
          .getText();
    } catch (NotFoundException e) {
      throw new IllegalArgumentException("no code in this picture", e);
    }
  }
}
