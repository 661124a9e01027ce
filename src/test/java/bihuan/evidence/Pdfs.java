package bihuan.evidence;

import static bihuan.evidence.Pictures.photo;
import static bihuan.evidence.Pictures.picture;
import static bihuan.evidence.Samples.written;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Documents to be printed, with all that may hide in them. */
public final class Pdfs {

  private Pdfs() {}

  static byte[] pdf() {
    return written(
        out -> {
          try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.addPage(new PDPage(PDRectangle.A4));
            document.save(out);
          }
        });
  }

  public static byte[] pdfBy(String author) {
    return written(
        out -> {
          try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.getDocumentInformation().setAuthor(author);
            document.getDocumentInformation().setCreator(author);
            document.getDocumentInformation().setCreationDate(Calendar.getInstance());
            document
                .getDocumentCatalog()
                .setMetadata(
                    new PDMetadata(
                        document,
                        new ByteArrayInputStream(author.getBytes(StandardCharsets.UTF_8))));
            document
                .getDocumentCatalog()
                .setOpenAction(new PDActionJavaScript("app.alert('" + author + "')"));
            var note = new PDAnnotationText();
            note.setTitlePopup(author);
            note.setContents("see here");
            note.setRectangle(new PDRectangle(10, 10, 20, 20));
            page.getAnnotations().add(note);
            attach(document, author);
            var photo =
                new PDImageXObject(
                    document,
                    new ByteArrayInputStream(photo(1)),
                    COSName.DCT_DECODE,
                    64,
                    48,
                    8,
                    org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB.INSTANCE);
            try (var pen = new PDPageContentStream(document, page)) {
              pen.drawImage(photo, 50, 50, 400, 300);
              pen.drawImage(JPEGFactory.createFromImage(document, picture(8, 8)), 0, 0);
            }
            document.save(
                out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
          }
        });
  }

  /** A form with a value that shows and one that does not, and a marked place with its note. */
  static byte[] pdfFilledInBy(String author) {
    return written(
        out -> {
          try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            var fonts = new PDResources();
            fonts.put(
                COSName.getPDFName("Helv"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            form.setDefaultResources(fonts);
            form.setDefaultAppearance("/Helv 12 Tf 0 g");
            form.setFields(
                List.of(
                    field(form, page, "seen", "Window 7", 700),
                    field(form, page, "hidden", author, 600)));
            form.getFields().get(1).getWidgets().get(0).setHidden(true);
            var mark = new PDAnnotationSquare();
            mark.setRectangle(new PDRectangle(50, 500, 100, 20));
            mark.setContents("Highlighted by " + author);
            mark.setTitlePopup(author);
            mark.constructAppearances(document);
            var popup = new PDAnnotationPopup();
            popup.setContents(author);
            popup.setRectangle(new PDRectangle(200, 500, 100, 100));
            popup.setParent(mark);
            mark.setPopup(popup);
            page.getAnnotations().addAll(List.of(mark, popup));
            document.save(
                out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
          }
        });
  }

  private static PDTextField field(
      PDAcroForm form, PDPage page, String name, String value, int height) throws IOException {
    var field = new PDTextField(form);
    field.setPartialName(name);
    var widget = field.getWidgets().get(0);
    widget.setRectangle(new PDRectangle(50, height, 300, 30));
    widget.setPage(page);
    page.getAnnotations().add(widget);
    field.setValue(value);
    return field;
  }

  static byte[] pdfInLayers(boolean allShown) {
    return written(
        out -> {
          try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var layers = new PDOptionalContentProperties();
            var layer = new PDOptionalContentGroup("Remarks");
            layers.addGroup(layer);
            layers.setGroupEnabled(layer, allShown);
            document.getDocumentCatalog().setOCProperties(layers);
            document.save(out);
          }
        });
  }

  private static void attach(PDDocument document, String author) throws IOException {
    var file = new PDComplexFileSpecification();
    file.setFile(author + ".txt");
    file.setEmbeddedFile(
        new PDEmbeddedFile(
            document, new ByteArrayInputStream(author.getBytes(StandardCharsets.UTF_8))));
    var files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(author, file));
    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    document.getDocumentCatalog().setNames(names);
  }

  static byte[] lockedPdf(String password) {
    return written(
        out -> {
          try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(
                new StandardProtectionPolicy("owner", password, new AccessPermission()));
            document.save(out);
          }
        });
  }
}
