package bihuan.evidence.cleaning;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a picture's segments: whether it is whole, and how the camera was held. */
final class Segments {

  private static final int LONGEST_CHUNK = 64 << 20;

  private Segments() {}

  /** How the picture was to be turned; fails where it is cut off or no JPEG. */
  static Orientation turnOfJpeg(InputStream jpeg) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(jpeg, 1 << 16));
    if (in.readUnsignedShort() != 0xffd8) {
      throw new IOException("no JPEG");
    }
    var turn = Orientation.NONE;
    var marker = marker(in);
    while (marker != 0xd9) {
      if (isBare(marker)) {
        marker = marker(in);
        continue;
      }
      var segment = segment(in);
      if (marker == 0xe1 && startsWith(segment, "Exif\0\0")) {
        turn = Orientation.ofExif(segment, 6);
      }
      marker = marker == 0xda ? behindScan(in) : marker(in);
    }
    return turn;
  }

  private static int marker(DataInputStream in) throws IOException {
    if (in.readUnsignedByte() != 0xff) {
      throw new IOException("no marker");
    }
    var marker = 0xff;
    while (marker == 0xff) {
      marker = in.readUnsignedByte();
    }
    return marker;
  }

  private static boolean isBare(int marker) {
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7);
  }

  private static byte[] segment(DataInputStream in) throws IOException {
    var segment = new byte[Math.max(0, in.readUnsignedShort() - 2)];
    in.readFully(segment);
    return segment;
  }

  /** Reads over the coded picture and answers the marker behind it. */
  private static int behindScan(DataInputStream in) throws IOException {
    while (true) {
      if (in.readUnsignedByte() != 0xff) {
        continue;
      }
      var next = in.readUnsignedByte();
      while (next == 0xff) {
        next = in.readUnsignedByte();
      }
      if (next != 0 && !isBare(next)) {
        return next;
      }
    }
  }

  /** How the picture was to be turned; fails where it is cut off or no PNG. */
  static Orientation turnOfPng(InputStream png) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(png, 1 << 16));
    if (in.readLong() != 0x89504e470d0a1a0aL) {
      throw new IOException("no PNG");
    }
    var turn = Orientation.NONE;
    var type = "";
    while (!type.equals("IEND")) {
      var length = in.readInt();
      if (length < 0 || length > LONGEST_CHUNK) {
        throw new IOException("no chunk");
      }
      var chunk = in.readNBytes(length + 8);
      if (chunk.length < length + 8) {
        throw new EOFException();
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
