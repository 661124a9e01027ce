package bihuan.evidence.cleaning;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads a picture's segments: how the camera was held, and what is said of the colours. */
final class Segments {

  private static final int START_OF_SCAN = 0xda;
  private static final int LONGEST_CHUNK = 64 << 20;

  private Segments() {}

  /**
   * How the picture was to be turned. Bytes between segments, a missing end and what lies behind it
   * are passed over, as browsers do; fails where it is cut off before the picture begins.
   */
  static Orientation turnOfJpeg(InputStream jpeg) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(jpeg, 1 << 16));
    if (in.readUnsignedShort() != 0xffd8) {
      throw new IOException("no JPEG");
    }
    var turn = Orientation.NONE;
    try {
      for (var marker = marker(in); marker != START_OF_SCAN && marker != 0xd9; ) {
        if (!isBare(marker)) {
          var segment = segment(in);
          if (marker == 0xe1 && startsWith(segment, "Exif\0\0")) {
            turn = Orientation.ofExif(segment, 6);
          }
        }
        marker = marker(in);
      }
    } catch (EOFException e) {
      throw new CutOff();
    }
    return turn;
  }

  /** The same picture without what is said of its colours, which may be no profile at all. */
  static byte[] withoutProfile(byte[] jpeg) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(jpeg));
    var out = new ByteArrayOutputStream(jpeg.length);
    out.write(jpeg, 0, 2);
    in.skipNBytes(2);
    var marker = marker(in);
    for (; marker != START_OF_SCAN; marker = marker(in)) {
      if (isBare(marker)) {
        continue;
      }
      var segment = segment(in);
      if (marker != 0xe2) {
        out.write(0xff);
        out.write(marker);
        out.write((segment.length + 2) >> 8);
        out.write(segment.length + 2);
        out.write(segment);
      }
    }
    out.write(0xff);
    out.write(marker);
    in.transferTo(out);
    return out.toByteArray();
  }

  private static int marker(DataInputStream in) throws IOException {
    while (in.readUnsignedByte() != 0xff) {
      // What stands between two segments says nothing.
    }
    var marker = 0xff;
    while (marker == 0xff) {
      marker = in.readUnsignedByte();
    }
    return marker == 0 ? marker(in) : marker;
  }

  private static boolean isBare(int marker) {
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7);
  }

  private static byte[] segment(DataInputStream in) throws IOException {
    var segment = new byte[Math.max(0, in.readUnsignedShort() - 2)];
    in.readFully(segment);
    return segment;
  }

  /** How the picture was to be turned; a missing last chunk does no harm. */
  static Orientation turnOfPng(InputStream png) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(png, 1 << 16));
    if (in.readLong() != 0x89504e470d0a1a0aL) {
      throw new IOException("no PNG");
    }
    var turn = Orientation.NONE;
    var type = "";
    while (!type.equals("IEND")) {
      var head = in.readNBytes(4);
      if (head.length == 0 && type.equals("IDAT")) {
        return turn;
      }
      if (head.length < 4) {
        throw new CutOff();
      }
      var length = ByteBuffer.wrap(head).getInt();
      if (length < 0 || length > LONGEST_CHUNK) {
        throw new IOException("no chunk");
      }
      var chunk = in.readNBytes(length + 8);
      if (chunk.length < length + 8) {
        throw new CutOff();
      }
      type = new String(chunk, 0, 4, StandardCharsets.ISO_8859_1);
      if (type.equals("eXIf")) {
        turn = Orientation.ofExif(chunk, 4);
      }
    }
    return turn;
  }

  /** How a WebP was to be turned; fails where it is cut off. */
  static Orientation turnOfWebp(InputStream webp) throws IOException {
    try {
      return turnOfWholeWebp(webp);
    } catch (EOFException e) {
      throw new CutOff();
    }
  }

  private static Orientation turnOfWholeWebp(InputStream webp) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(webp, 1 << 16));
    in.skipNBytes(4);
    var left = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt())) - 4;
    in.skipNBytes(4);
    var turn = Orientation.NONE;
    while (left >= 8) {
      var type = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
      var length = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
      if (type.equals("EXIF") && length < 1 << 20) {
        var exif = in.readNBytes((int) length);
        turn = Orientation.ofExif(exif, startsWith(exif, "Exif\0\0") ? 6 : 0);
      } else {
        in.skipNBytes(length);
      }
      left -= 8 + length + length % 2;
      if (length % 2 == 1 && left > 0) {
        in.skipNBytes(1);
      }
    }
    return turn;
  }

  private static boolean startsWith(byte[] bytes, String text) {
    return bytes.length >= text.length()
        && new String(bytes, 0, text.length(), StandardCharsets.ISO_8859_1).equals(text);
  }
}
