package bihuan.evidence.cleaning;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Copies a JPEG or PNG without a change to its picture, leaving out every part that is not needed
 * to see it: camera, place, time, author, comments, previews, and whatever hides behind the end.
 */
final class Segments {

  private static final Set<String> NEEDED_CHUNKS =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs",
          "bKGD");

  private static final int LONGEST_CHUNK = 64 << 20;

  private Segments() {}

  /** Answers how the picture was to be turned; fails where it is cut off or no JPEG. */
  static Orientation stripJpeg(InputStream jpeg, OutputStream out) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(jpeg, 1 << 16));
    if (in.readUnsignedShort() != 0xffd8) {
      throw new IOException("no JPEG");
    }
    out.write(0xff);
    out.write(0xd8);
    var turn = Orientation.NONE;
    var marker = marker(in);
    while (marker != 0xd9) {
      if (isBare(marker)) {
        out.write(0xff);
        out.write(marker);
        marker = marker(in);
        continue;
      }
      var segment = segment(in);
      if (marker == 0xe1 && startsWith(segment, "Exif\0\0")) {
        turn = Orientation.ofExif(segment, 6);
      }
      write(marker, segment, out);
      marker = marker == 0xda ? copyScan(in, out) : marker(in);
    }
    out.write(0xff);
    out.write(0xd9);
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

  private static void write(int marker, byte[] segment, OutputStream out) throws IOException {
    var kept = needed(marker, segment);
    if (kept >= 0) {
      out.write(0xff);
      out.write(marker);
      out.write((kept + 2) >> 8);
      out.write(kept + 2);
      if (marker == 0xe0) {
        segment[12] = 0;
        segment[13] = 0;
      }
      out.write(segment, 0, kept);
    }
  }

  /** How much of a segment is needed; below zero, none of it. */
  private static int needed(int marker, byte[] segment) {
    return switch (marker) {
      case 0xe0 -> startsWith(segment, "JFIF\0") && segment.length >= 14 ? 14 : -1;
      case 0xe2 -> startsWith(segment, "ICC_PROFILE\0") ? segment.length : -1;
      case 0xee -> startsWith(segment, "Adobe") && segment.length >= 12 ? 12 : -1;
      case 0xfe -> -1;
      default -> marker > 0xe0 && marker <= 0xef ? -1 : segment.length;
    };
  }

  /** Copies the coded picture and answers the marker behind it. */
  private static int copyScan(DataInputStream in, OutputStream out) throws IOException {
    while (true) {
      var coded = in.readUnsignedByte();
      if (coded != 0xff) {
        out.write(coded);
        continue;
      }
      var next = in.readUnsignedByte();
      while (next == 0xff) {
        next = in.readUnsignedByte();
      }
      if (next != 0 && !isBare(next)) {
        return next;
      }
      out.write(0xff);
      out.write(next);
    }
  }

  /** Answers how the picture was to be turned; fails where it is cut off or no PNG. */
  static Orientation stripPng(InputStream png, OutputStream out) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(png, 1 << 16));
    if (in.readLong() != 0x89504e470d0a1a0aL) {
      throw new IOException("no PNG");
    }
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
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
      if (NEEDED_CHUNKS.contains(type)) {
        out.write(
            new byte[] {
              (byte) (length >> 24), (byte) (length >> 16), (byte) (length >> 8), (byte) length
            });
        out.write(chunk);
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

  /** The same JPEG or PNG, in memory, without what is not needed; for pictures inside documents. */
  static void strip(byte[] picture, OutputStream out) throws IOException {
    if (picture.length > 2 && picture[0] == (byte) 0xff) {
      stripJpeg(new ByteArrayInputStream(picture), out);
    } else {
      stripPng(new ByteArrayInputStream(picture), out);
    }
  }

  private static boolean startsWith(byte[] bytes, String text) {
    return bytes.length >= text.length()
        && new String(bytes, 0, text.length(), StandardCharsets.ISO_8859_1).equals(text);
  }
}
