package bihuan.demo;

import bihuan.evidence.Upload;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * A neutral picture of a paper form, drawn from its name; the demonstration's evidence shows
 * nothing real.
 */
final class PaperForm {

  private static final int WIDTH = 720;
  private static final int HEIGHT = 960;

  private PaperForm() {}

  static Upload of(String name) {
    var paper = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    draw(paper, new Random(name.hashCode()));
    try {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(paper, "jpg", bytes);
      return new Upload(name + ".jpg", new ByteArrayInputStream(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void draw(BufferedImage paper, Random chance) {
    var pen = paper.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(new Color(0xfbfaf6));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(Color.getHSBColor(chance.nextFloat(), 0.45f, 0.55f));
    pen.fillRect(80, 70, 180 + chance.nextInt(200), 26);
    pen.setColor(new Color(0xb9bfc8));
    pen.setStroke(new BasicStroke(3));
    for (var line = 160; line < HEIGHT - 140; line += 38) {
      pen.drawLine(80, line, WIDTH - 80 - chance.nextInt(220), line);
    }
    pen.setColor(new Color(0xc0392b));
    pen.setStroke(new BasicStroke(6));
    pen.drawOval(WIDTH - 260, HEIGHT - 250, 150, 150);
    pen.dispose();
  }
}
