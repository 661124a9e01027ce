package bihuan.evidence.cleaning;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.AnnotationFilter;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * What lies upon the pages of a PDF: marks, stamps, seals. What is drawn of them stays, or there is
 * no copy; what was written in them, by whom and when, goes.
 */
final class PdfNotes {

  /** What a note is drawn from; the rest says what was written in it, by whom and when. */
  private static final Set<COSName> DRAWN_FROM =
      Set.copyOf(
          PdfFile.names(
              "Type",
              "Subtype",
              "Rect",
              "F",
              "AP",
              "AS",
              "Border",
              "BS",
              "BE",
              "C",
              "IC",
              "CA",
              "QuadPoints",
              "InkList",
              "L",
              "LE",
              "Vertices"));

  /** Notes of which a page shows a sign or nothing at all. */
  private static final Set<String> NOT_DRAWN =
      Set.of(
          "Text", "Popup", "FileAttachment", "RichMedia", "Screen", "Movie", "Sound", "3D", "Link");

  /** Pages with notes that are looked at again: a document has its seals at its ends. */
  private static final int MOST_PAGES = 30;

  /** Dots of a page's longer side: a seal has some fifty of them. */
  private static final float LOOKED_AT = 900;

  /** What a note that draws nothing changes of its place, at most. */
  private static final double NOTHING = 0.2;

  private PdfNotes() {}

  /** Whether something is on paper only: it would be gone from a copy that shows what is seen. */
  static boolean arePrintedOnly(PDDocument document) throws IOException {
    for (var page : document.getPages()) {
      for (var it : page.getAnnotations()) {
        if (it.isNoView() && it.isPrinted() && !it.isHidden() && it.getAppearance() != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** The flag hides notes of unknown kinds only; a field, such as a seal, is of a known one. */
  static void showWidgets(PDDocument document) throws IOException {
    for (var page : document.getPages()) {
      for (var it : page.getAnnotations()) {
        if (it instanceof PDAnnotationWidget) {
          it.setInvisible(false);
        }
      }
    }
  }

  /** A field that no form knows of any more is drawn as it is, like a stamp. */
  static List<PDAnnotation> drawn(PDPage page) throws IOException {
    var drawn = new ArrayList<PDAnnotation>();
    for (var it : page.getAnnotations()) {
      if (isShown(it) && !(it instanceof PDAnnotationWidget && face(it) == null)) {
        reduceToItsDrawing(it);
        drawn.add(it);
      }
    }
    return drawn;
  }

  /** Whether the copy looks as if one of the notes had never been there. */
  static boolean areLost(PdfFile original, Path copy) throws IOException {
    try (var before = PdfFile.load(original.file());
        var after = PdfFile.load(copy)) {
      showWidgets(before);
      var looked = 0;
      for (var page = 0; page < before.getNumberOfPages() && looked < MOST_PAGES; page++) {
        var places = places(before.getPage(page));
        if (!places.isEmpty()) {
          looked++;
          if (areLost(places, before, after, page)) {
            return true;
          }
        }
      }
      return false;
    }
  }

  private static boolean areLost(
      List<PDRectangle> places, PDDocument before, PDDocument after, int page) throws IOException {
    var with = seen(before, page, PdfNotes::isShown);
    var without = seen(before, page, it -> false);
    var copy = seen(after, page, it -> true);
    var whole = new Rectangle(with.getWidth(), with.getHeight());
    if (!whole.equals(new Rectangle(copy.getWidth(), copy.getHeight()))) {
      return true;
    }
    for (var it : places) {
      var place = onPicture(it, before.getPage(page), whole);
      if (difference(with, without, place) > NOTHING
          && difference(copy, with, place) > difference(copy, without, place)) {
        return true;
      }
    }
    return false;
  }

  private static List<PDRectangle> places(PDPage page) throws IOException {
    var places = new ArrayList<PDRectangle>();
    for (var it : page.getAnnotations()) {
      if (isShown(it) && face(it) != null && it.getRectangle() != null) {
        places.add(it.getRectangle());
      }
    }
    return places;
  }

  private static BufferedImage seen(PDDocument document, int page, AnnotationFilter notes)
      throws IOException {
    var box = document.getPage(page).getCropBox();
    var renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    renderer.setAnnotationsFilter(notes);
    return renderer.renderImage(
        page, LOOKED_AT / Math.max(box.getWidth(), box.getHeight()), ImageType.RGB);
  }

  /** Where a note lies on the picture; the whole of it where the page is turned. */
  private static Rectangle onPicture(PDRectangle note, PDPage page, Rectangle whole) {
    if (page.getRotation() % 360 != 0) {
      return whole;
    }
    var box = page.getCropBox();
    var scale = whole.width / box.getWidth();
    return new Rectangle(
            (int) ((note.getLowerLeftX() - box.getLowerLeftX()) * scale),
            (int) ((box.getUpperRightY() - note.getUpperRightY()) * scale),
            (int) Math.ceil(note.getWidth() * scale),
            (int) Math.ceil(note.getHeight() * scale))
        .intersection(whole);
  }

  private static double difference(BufferedImage one, BufferedImage other, Rectangle place) {
    var sum = 0L;
    for (var y = place.y; y < place.y + place.height; y++) {
      for (var x = place.x; x < place.x + place.width; x++) {
        var a = one.getRGB(x, y);
        var b = other.getRGB(x, y);
        for (var shift = 0; shift < 24; shift += 8) {
          sum += Math.abs((a >> shift & 0xff) - (b >> shift & 0xff));
        }
      }
    }
    return place.isEmpty() ? 0 : sum / (double) ((long) place.width * place.height);
  }

  private static boolean isShown(PDAnnotation note) {
    return !note.isHidden() && !note.isNoView() && !NOT_DRAWN.contains(note.getSubtype());
  }

  private static COSDictionary face(PDAnnotation note) {
    var face = note.getNormalAppearanceStream();
    return face == null ? null : face.getCOSObject();
  }

  private static void reduceToItsDrawing(PDAnnotation note) throws IOException {
    var face = note.getNormalAppearanceStream();
    if (face == null && note instanceof PDAnnotationFreeText) {
      throw new IOException("a note drawn from its text");
    }
    if (note.getSubtype().equals("Redact")) {
      throw new IOException("text that was still to be taken out");
    }
    var content = note.getCOSObject();
    Set.copyOf(content.keySet()).stream()
        .filter(it -> !DRAWN_FROM.contains(it))
        .forEach(content::removeItem);
    content.removeItem(COSName.AP);
    if (note instanceof PDAnnotationWidget) {
      content.setItem(COSName.SUBTYPE, COSName.getPDFName("Stamp"));
    }
    if (face != null) {
      var only = new PDAppearanceDictionary(new COSDictionary());
      only.setNormalAppearance(face);
      note.setAppearance(only);
    }
  }
}
