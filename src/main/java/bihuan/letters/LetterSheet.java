package bihuan.letters;

import bihuan.files.Qr;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/**
 * A letter of appointment on one page of A4: who is appointed to what and until when, and a code
 * that leads to the page which says whether it is genuine. Characters are drawn as outlines and
 * carry their text with them.
 */
public final class LetterSheet {

  private static final float WIDTH = PDRectangle.A4.getWidth();
  private static final float HEIGHT = PDRectangle.A4.getHeight();
  private static final float LEFT = 96;
  private static final float MEASURE = WIDTH - 2 * LEFT;
  private static final float CODE = 92;

  /** Two characters before the first line, as a letter has it. */
  private static final String INDENT = "\u3000\u3000";

  private static final Color INK = new Color(0x1d2733);
  private static final Color SOFT = new Color(0x5a6572);
  private static final Color FRAME = new Color(0x2f6f73);
  private static final Color SEAL = new Color(0xa8322a);

  /** A long name makes a long text: it is drawn smaller until it keeps clear of the signature. */
  private static final List<Float> SCALES = List.of(1f, .9f, .8f, .7f, .6f);

  /** Between these lines stands what the letter says. */
  private static final float TOP = HEIGHT - 316;

  private static final float BOTTOM = 240;

  private final Pen hand;

  private record Paragraph(List<String> lines, float size, float step, float after, Color colour) {}

  /**
   * @param fonts the usual one first, then those that know what it does not
   */
  public LetterSheet(List<Font> fonts) {
    this.hand = new Pen(fonts);
  }

  /**
   * @param address of the page that checks the letter
   * @param taken who takes it and when; among the file's properties
   */
  public byte[] draw(LetterText letter, String address, String taken) {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      describe(document, letter, taken);
      try (var pen = new PDPageContentStream(document, page)) {
        frame(pen);
        write(letter, pen);
        code(address, pen);
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void describe(PDDocument document, LetterText letter, String taken) {
    var about = document.getDocumentInformation();
    about.setTitle(letter.title().zh() + " " + letter.number());
    about.setSubject(letter.name());
    about.setKeywords(taken);
    about.setAuthor(letter.office());
    var issued = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    issued.setTimeInMillis(
        letter.issuedOn().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    about.setCreationDate(issued);
    document.getDocumentCatalog().setLanguage("zh-CN");
  }

  private static void frame(PDPageContentStream pen) throws IOException {
    pen.setStrokingColor(FRAME);
    pen.setLineWidth(2.4f);
    pen.addRect(40, 40, WIDTH - 80, HEIGHT - 80);
    pen.stroke();
    pen.setLineWidth(.6f);
    pen.addRect(47, 47, WIDTH - 94, HEIGHT - 94);
    pen.stroke();
    for (var it = 0; it < 4; it++) {
      arc(pen, it);
    }
  }

  /** The ring of the product: four arcs. */
  private static void arc(PDPageContentStream pen, int quarter) throws IOException {
    var colours = new int[] {0x1e7f86, 0x2f63b0, 0xb8781c, 0x3d8a4e};
    pen.setStrokingColor(new Color(colours[quarter]));
    pen.setLineWidth(5);
    var from = Math.toRadians(90 - quarter * 90 - 8);
    var to = Math.toRadians(90 - quarter * 90 - 82);
    var radius = 20;
    var handle = 4.0 / 3 * Math.tan((to - from) / 4) * radius;
    var x = WIDTH / 2;
    var y = HEIGHT - 118;
    pen.moveTo((float) (x + radius * Math.cos(from)), (float) (y + radius * Math.sin(from)));
    pen.curveTo(
        (float) (x + radius * Math.cos(from) - handle * Math.sin(from)),
        (float) (y + radius * Math.sin(from) + handle * Math.cos(from)),
        (float) (x + radius * Math.cos(to) + handle * Math.sin(to)),
        (float) (y + radius * Math.sin(to) - handle * Math.cos(to)),
        (float) (x + radius * Math.cos(to)),
        (float) (y + radius * Math.sin(to)));
    pen.stroke();
  }

  private void write(LetterText letter, PDPageContentStream pen) throws IOException {
    pen.setNonStrokingColor(SEAL);
    centred(letter.title().zh(), 46, HEIGHT - 208, pen);
    pen.setNonStrokingColor(SOFT);
    centred(letter.title().en(), 12, HEIGHT - 232, pen);
    centred(letter.number(), 12, HEIGHT - 258, pen);
    pen.setNonStrokingColor(INK);
    body(letter, scale(letter), pen);
    pen.setNonStrokingColor(INK);
    var right = WIDTH - LEFT;
    right(letter.office(), 16, right, 208, pen);
    right(letter.day(), 16, right, 182, pen);
    pen.setNonStrokingColor(SOFT);
    line(letter.check().zh(), 9.5f, LEFT, 118, pen);
    line(letter.check().en(), 8, LEFT, 105, pen);
  }

  private void body(LetterText letter, float scale, PDPageContentStream pen) throws IOException {
    var y = TOP;
    for (var it : paragraphs(letter, scale)) {
      pen.setNonStrokingColor(it.colour);
      for (var line : it.lines) {
        line(line, it.size, LEFT, y, pen);
        y -= it.step;
      }
      y -= it.after;
    }
  }

  private float scale(LetterText letter) {
    return SCALES.stream()
        .filter(it -> height(paragraphs(letter, it)) <= TOP - BOTTOM)
        .findFirst()
        .orElse(SCALES.get(SCALES.size() - 1));
  }

  private static double height(List<Paragraph> paragraphs) {
    return paragraphs.stream().mapToDouble(it -> it.lines.size() * it.step + it.after).sum();
  }

  private List<Paragraph> paragraphs(LetterText letter, float scale) {
    return List.of(
        paragraph(letter.salutation(), 20 * scale, 28 * scale, 12 * scale, INK),
        paragraph(INDENT + letter.text().zh(), 16 * scale, 30 * scale, 14 * scale, INK),
        paragraph(letter.text().en(), 11 * scale, 17 * scale, 0, SOFT));
  }

  private Paragraph paragraph(String text, float size, float step, float after, Color colour) {
    return new Paragraph(hand.lines(text, size, MEASURE), size, step, after, colour);
  }

  private void centred(String text, float size, float y, PDPageContentStream pen)
      throws IOException {
    line(text, size, (WIDTH - width(text, size)) / 2, y, pen);
  }

  private void right(String text, float size, float right, float y, PDPageContentStream pen)
      throws IOException {
    line(text, size, right - width(text, size), y, pen);
  }

  private float width(String text, float size) {
    return hand.width(text, size);
  }

  private void line(String text, float size, float x, float y, PDPageContentStream pen)
      throws IOException {
    var spoken = new COSDictionary();
    spoken.setString(COSName.ACTUAL_TEXT, text);
    pen.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(spoken));
    var upright = new AffineTransform(1, 0, 0, -1, x, y);
    var point = new float[6];
    var last = new float[2];
    var drawn = false;
    for (var it = hand.outline(text, size).getPathIterator(upright); !it.isDone(); it.next()) {
      trace(it.currentSegment(point), point, last, pen);
      drawn = true;
    }
    if (drawn) {
      pen.fill();
    }
    pen.endMarkedContent();
  }

  private static void trace(int kind, float[] p, float[] last, PDPageContentStream pen)
      throws IOException {
    switch (kind) {
      case PathIterator.SEG_MOVETO -> pen.moveTo(p[0], p[1]);
      case PathIterator.SEG_LINETO -> pen.lineTo(p[0], p[1]);
      case PathIterator.SEG_QUADTO ->
          pen.curveTo(
              last[0] + 2f / 3 * (p[0] - last[0]),
              last[1] + 2f / 3 * (p[1] - last[1]),
              p[2] + 2f / 3 * (p[0] - p[2]),
              p[3] + 2f / 3 * (p[1] - p[3]),
              p[2],
              p[3]);
      case PathIterator.SEG_CUBICTO -> pen.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
      default -> pen.closePath();
    }
    var end =
        switch (kind) {
          case PathIterator.SEG_QUADTO -> 2;
          case PathIterator.SEG_CUBICTO -> 4;
          default -> 0;
        };
    if (kind != PathIterator.SEG_CLOSE) {
      last[0] = p[end];
      last[1] = p[end + 1];
    }
  }

  private static void code(String address, PDPageContentStream pen) throws IOException {
    var code = Qr.of(address);
    var dot = CODE / code.size();
    pen.setNonStrokingColor(Color.BLACK);
    for (var it : code.runs()) {
      pen.addRect(LEFT + it.x() * dot, 134 + CODE - (it.y() + 1) * dot, it.length() * dot, dot);
    }
    pen.fill();
  }
}
