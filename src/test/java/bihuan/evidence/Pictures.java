package bihuan.evidence;

import static bihuan.evidence.Samples.AUTHOR;
import static bihuan.evidence.Samples.written;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as people hand them in, with what cameras and programs put beside them. */
public final class Pictures {

  private Pictures() {}

  /** Left half red, right half blue. */
  static BufferedImage picture(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.setColor(Color.BLUE);
    pen.fillRect(width / 2, 0, width, height);
    pen.dispose();
    return image;
  }

  static byte[] encoded(String form, BufferedImage image) {
    return written(out -> ImageIO.write(image, form, out));
  }

  public static byte[] jpeg() {
    return encoded("jpeg", picture(64, 48));
  }

  static byte[] png() {
    return encoded("png", picture(64, 48));
  }

  static byte[] gif() {
    return encoded("gif", picture(64, 48));
  }

  /** As a telephone makes it: place, owner, notes, and a second thing behind the end. */
  public static byte[] photo(int orientation) {
    return written(
        out -> {
          var jpeg = jpeg();
          out.write(jpeg, 0, 2);
          segment(0xe1, joined("Exif\0\0", exif(orientation)), out);
          segment(
              0xe1,
              joined(
                  "http://ns.adobe.com/xap/1.0/\0",
                  ("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">" + AUTHOR + "</x:xmpmeta>")
                      .getBytes(StandardCharsets.UTF_8)),
              out);
          segment(0xed, joined("Photoshop 3.0\0" + AUTHOR, new byte[0]), out);
          segment(0xfe, AUTHOR.getBytes(StandardCharsets.UTF_8), out);
          out.write(jpeg, 2, jpeg.length - 2);
          out.write(("behind the end: " + AUTHOR).getBytes(StandardCharsets.UTF_8));
        });
  }

  /** Orientation, artist and a position in Wuhai. */
  static byte[] exif(int orientation) {
    var exif = ByteBuffer.allocate(256);
    exif.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
    exif.putShort((short) 3);
    entry(exif, 0x0112, 3, 1, orientation << 16);
    entry(exif, 0x013b, 2, AUTHOR.length() + 1, 200);
    entry(exif, 0x8825, 4, 1, 60);
    exif.putInt(0);
    exif.position(60);
    exif.putShort((short) 4);
    entry(exif, 1, 2, 2, 'N' << 24);
    entry(exif, 2, 5, 3, 120);
    entry(exif, 3, 2, 2, 'E' << 24);
    entry(exif, 4, 5, 3, 150);
    exif.putInt(0);
    exif.position(120);
    for (var it : new int[] {39, 1, 39, 1, 18, 1}) {
      exif.putInt(it);
    }
    exif.position(150);
    for (var it : new int[] {106, 1, 47, 1, 40, 1}) {
      exif.putInt(it);
    }
    exif.position(200);
    exif.put(AUTHOR.getBytes(StandardCharsets.ISO_8859_1));
    return exif.array();
  }

  /** One pixel, in a frame that says how the camera was held and where. */
  static byte[] webp() {
    var pixel =
        java.util.Base64.getDecoder().decode("VlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vv9UAA=");
    var exif = exif(1);
    return written(
        out -> {
          out.write("RIFF".getBytes(StandardCharsets.ISO_8859_1));
          out.write(little(4 + 18 + pixel.length + 8 + exif.length));
          out.write("WEBPVP8X".getBytes(StandardCharsets.ISO_8859_1));
          out.write(little(10));
          out.write(new byte[] {8, 0, 0, 0, 0, 0, 0, 0, 0, 0});
          out.write(pixel);
          out.write("EXIF".getBytes(StandardCharsets.ISO_8859_1));
          out.write(little(exif.length));
          out.write(exif);
        });
  }

  private static byte[] little(int number) {
    return ByteBuffer.allocate(4).putInt(Integer.reverseBytes(number)).array();
  }

  static byte[] pngBy(String author) {
    return written(
        out -> {
          var png = png();
          out.write(png, 0, 33);
          chunk("tEXt", "Author\0" + author, out);
          chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0" + author, out);
          out.write(png, 33, png.length - 33);
        });
  }

  /** A few hundred bytes that would be forty gigabytes of pixels. */
  static byte[] pixelBomb() {
    return written(
        out -> {
          out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
          var header = ByteBuffer.allocate(13).putInt(100_000).putInt(100_000);
          header.put(new byte[] {8, 2, 0, 0, 0});
          chunk("IHDR", new String(header.array(), StandardCharsets.ISO_8859_1), out);
          chunk("IDAT", "x", out);
          chunk("IEND", "", out);
        });
  }

  private static void entry(ByteBuffer exif, int tag, int type, int count, int content) {
    exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(content);
  }

  private static byte[] joined(String head, byte[] tail) {
    return written(
        out -> {
          out.write(head.getBytes(StandardCharsets.ISO_8859_1));
          out.write(tail);
        });
  }

  private static void segment(int marker, byte[] content, ByteArrayOutputStream out)
      throws IOException {
    out.write(0xff);
    out.write(marker);
    out.write((content.length + 2) >> 8);
    out.write(content.length + 2);
    out.write(content);
  }

  private static void chunk(String type, String content, ByteArrayOutputStream out)
      throws IOException {
    var bytes = (type + content).getBytes(StandardCharsets.ISO_8859_1);
    var sum = new CRC32();
    sum.update(bytes);
    out.write(ByteBuffer.allocate(4).putInt(content.length()).array());
    out.write(bytes);
    out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
