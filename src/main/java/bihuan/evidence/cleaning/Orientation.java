package bihuan.evidence.cleaning;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held: the eight orientations of EXIF, in its order. */
enum Orientation {
  NONE(1, 0, 0, 1, 0, 0),
  MIRRORED(-1, 0, 0, 1, 1, 0),
  HALF(-1, 0, 0, -1, 1, 1),
  UPSIDE_DOWN(1, 0, 0, -1, 0, 1),
  TRANSPOSED(0, 1, 1, 0, 0, 0),
  RIGHT(0, 1, -1, 0, 1, 0),
  TRANSVERSED(0, -1, -1, 0, 1, 1),
  LEFT(0, -1, 1, 0, 0, 1);

  private static final int ORIENTATION = 0x0112;

  private final AffineTransform unit;

  Orientation(double... unit) {
    this.unit = new AffineTransform(unit);
  }

  boolean swapsSides() {
    return ordinal() >= TRANSPOSED.ordinal();
  }

  /** Draws a picture of these measures upright into a frame of those. */
  AffineTransform into(int frameWidth, int frameHeight, int width, int height) {
    var transform = AffineTransform.getScaleInstance(frameWidth, frameHeight);
    transform.concatenate(unit);
    transform.scale(1.0 / width, 1.0 / height);
    return transform;
  }

  /** Reads the one thing of EXIF that matters to a picture; what cannot be read turns nothing. */
  static Orientation ofExif(byte[] bytes, int from) {
    try {
      var exif = ByteBuffer.wrap(bytes, from, bytes.length - from).slice();
      exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      var directory = exif.getInt(4);
      var entries = Short.toUnsignedInt(exif.getShort(directory));
      for (var i = 0; i < entries; i++) {
        var entry = directory + 2 + 12 * i;
        if (Short.toUnsignedInt(exif.getShort(entry)) == ORIENTATION) {
          return values()[exif.getShort(entry + 8) - 1];
        }
      }
    } catch (IndexOutOfBoundsException e) {
      return NONE;
    }
    return NONE;
  }
}
