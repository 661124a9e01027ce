package bihuan.files;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A text as a code that phones read, drawn by whoever shows it. */
public final class Qr {

  /** The white edge every reader needs. */
  private static final int QUIET = 4;

  private static final Map<EncodeHintType, ?> HINTS =
      Map.of(
          EncodeHintType.CHARACTER_SET,
          "UTF-8",
          EncodeHintType.ERROR_CORRECTION,
          ErrorCorrectionLevel.M,
          EncodeHintType.MARGIN,
          0);

  private final BitMatrix dots;

  private Qr(BitMatrix dots) {
    this.dots = dots;
  }

  /** Black dots beside each other, the first of them counted from the left and from the top. */
  public record Run(int x, int y, int length) {}

  public static Qr of(String text) {
    try {
      return new Qr(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS));
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** How many dots it is wide and high, without the white edge around it. */
  public int size() {
    return dots.getWidth();
  }

  /** All that is black, from the top. */
  public List<Run> runs() {
    var runs = new ArrayList<Run>();
    for (var y = 0; y < size(); y++) {
      for (var x = 0; x < size(); ) {
        var length = blackFrom(x, y);
        if (length > 0) {
          runs.add(new Run(x, y, length));
        }
        x += Math.max(length, 1);
      }
    }
    return List.copyOf(runs);
  }

  /** As a picture that stays sharp at any size, black on white whatever the looks. */
  public String svg() {
    var path = new StringBuilder();
    for (var it : runs()) {
      path.append(
          "M%d %dh%dv1h-%dz".formatted(it.x() + QUIET, it.y() + QUIET, it.length(), it.length()));
    }
    var side = size() + 2 * QUIET;
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
        <rect width="%d" height="%d" fill="#fff"/><path d="%s" fill="#000"/></svg>
        """
        .formatted(side, side, side, side, path);
  }

  private int blackFrom(int x, int y) {
    var end = x;
    while (end < size() && dots.get(end, y)) {
      end++;
    }
    return end - x;
  }
}
