package bihuan.evidence.cleaning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** How far things grow when unpacked, counted without keeping any of it. */
final class Inflation {

  /** All that a file may unpack to. */
  static final long MOST = 1L << 30;

  private static final long MOST_OF_A_STREAM = 128L << 20;

  /** Growth beyond this is no document's, once it matters. */
  private static final long MOST_TIMES = 200;

  private static final long MATTERS = 16L << 20;

  private static final Pattern STREAM = Pattern.compile("stream\r?\n");
  private static final Pattern TWICE = Pattern.compile("/Fl(?:ateDecode)?\\s*/Fl");

  private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\b");
  private static final Pattern OBJECTS = Pattern.compile("/ObjStm\\b");
  private static final Pattern END = Pattern.compile("endstream");

  /** Packed; a thousand times as much unpacked is still no harm. */
  private static final long MOST_OF_UNSEEN_OBJECTS = 200_000;

  private Inflation() {}

  /** Counts a part of a package to its end; answers above {@link #MOST} where it is a bomb. */
  static long of(InputStream part, long packed) throws IOException {
    var block = new byte[1 << 16];
    var size = 0L;
    for (var read = part.read(block); read >= 0; read = part.read(block)) {
      size += read;
      if (size > MOST || (size > MATTERS && size > packed * MOST_TIMES)) {
        return MOST + 1;
      }
    }
    return size;
  }

  /** Whether a PDF is a bomb: looked for before anything tries to read it as a PDF. */
  static boolean ofPdf(Path file) throws IOException {
    try (var channel = FileChannel.open(file)) {
      var text = Latin.of(channel);
      return TWICE.matcher(text).find() || isBomb(text.bytes(), text);
    }
  }

  /** Whether anything in it, password or not, is written in cipher. */
  static boolean isEncrypted(Path file) throws IOException {
    try (var channel = FileChannel.open(file)) {
      return ENCRYPTED.matcher(Latin.of(channel)).find();
    }
  }

  /** Whether objects in a cipher may be many before any of them is counted. */
  static boolean mayGrowUnseen(Path file) throws IOException {
    try (var channel = FileChannel.open(file)) {
      var text = Latin.of(channel);
      var end = END.matcher(text);
      for (var objects = OBJECTS.matcher(text); objects.find(); ) {
        var to = end.find(objects.end()) ? end.start() : text.length();
        if (to - objects.end() > MOST_OF_UNSEEN_OBJECTS) {
          return true;
        }
      }
      return false;
    }
  }

  private static boolean isBomb(ByteBuffer bytes, Latin text) {
    var total = 0L;
    for (var stream = STREAM.matcher(text); stream.find(); ) {
      var size = inflated(bytes.duplicate().position(stream.end()));
      total += size;
      if (size > MOST_OF_A_STREAM || total > MOST) {
        return true;
      }
    }
    return false;
  }

  /** A stream of this form knows its own end; any other counts for nothing. */
  private static long inflated(ByteBuffer bytes) {
    var inflater = new Inflater();
    try {
      inflater.setInput(bytes);
      var block = new byte[1 << 16];
      while (!inflater.finished()
          && !inflater.needsInput()
          && !inflater.needsDictionary()
          && inflater.getBytesWritten() <= MOST_OF_A_STREAM) {
        inflater.inflate(block);
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException e) {
      return inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }

  /** Bytes read as letters where they lie on the disk. */
  private record Latin(ByteBuffer bytes, int from, int to) implements CharSequence {

    static Latin of(FileChannel file) throws IOException {
      var bytes = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
      return new Latin(bytes, 0, bytes.limit());
    }

    @Override
    public int length() {
      return to - from;
    }

    @Override
    public char charAt(int index) {
      return (char) (bytes.get(from + index) & 0xff);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Latin(bytes, from + start, from + end);
    }
  }
}
