package bihuan.files;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A text as a code that phones read. */
public final class Qr {

  /** The white edge every reader needs. */
  private static final int QUIET = 4;

  private Qr() {}

  /** As a picture that stays sharp at any size, black on white whatever the looks. */
  public static String svg(String text) {
    var code = matrix(text);
    var path = new StringBuilder();
    for (var y = 0; y < code.getHeight(); y++) {
      for (var x = 0; x < code.getWidth(); ) {
        var run = run(code, x, y);
        if (run > 0) {
          path.append("M%d %dh%dv1h-%dz".formatted(x, y, run, run));
        }
        x += Math.max(run, 1);
      }
    }
    var size = code.getWidth();
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
        <rect width="%d" height="%d" fill="#fff"/><path d="%s" fill="#000"/></svg>
        """
        .formatted(size, size, size, size, path);
  }

  private static int run(BitMatrix code, int x, int y) {
    var end = x;
    while (end < code.getWidth() && code.get(end, y)) {
      end++;
    }
    return end - x;
  }

  private static BitMatrix matrix(String text) {
    var hints =
        Map.of(
            EncodeHintType.CHARACTER_SET,
            "UTF-8",
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            QUIET);
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
