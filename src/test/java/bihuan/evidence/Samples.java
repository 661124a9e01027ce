package bihuan.evidence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Calendar;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
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
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files as people hand them in, made here; the telling ones all tell of {@link #AUTHOR}. */
public final class Samples {

  public static final String AUTHOR = "Olga Observer";

  private Samples() {}

  public static Upload upload(String name, byte[] content) {
    return new Upload(name, new ByteArrayInputStream(content));
  }

  /** In hexadecimal digits. */
  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Left half red, right half blue. */
  static BufferedImage picture(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.setColor(Color.BLUE);
    pen.fillRect(width / 2, 0, width, height);
    pen.dispose();
    return image;
  }

  static byte[] encoded(String form, BufferedImage image) {
    return written(out -> ImageIO.write(image, form, out));
  }

  public static byte[] jpeg() {
    return encoded("jpeg", picture(64, 48));
  }

  static byte[] png() {
    return encoded("png", picture(64, 48));
  }

  static byte[] gif() {
    return encoded("gif", picture(64, 48));
  }

  /** As a telephone makes it: place, owner, notes, and a second thing behind the end. */
  public static byte[] photo(int orientation) {
    return written(
        out -> {
          var jpeg = jpeg();
          out.write(jpeg, 0, 2);
          segment(0xe1, joined("Exif\0\0", exif(orientation)), out);
          segment(
              0xe1,
              joined(
                  "http://ns.adobe.com/xap/1.0/\0",
                  ("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">" + AUTHOR + "</x:xmpmeta>")
                      .getBytes(StandardCharsets.UTF_8)),
              out);
          segment(0xed, joined("Photoshop 3.0\0" + AUTHOR, new byte[0]), out);
          segment(0xfe, AUTHOR.getBytes(StandardCharsets.UTF_8), out);
          out.write(jpeg, 2, jpeg.length - 2);
          out.write(("behind the end: " + AUTHOR).getBytes(StandardCharsets.UTF_8));
        });
  }

  /** Orientation, artist and a position in Wuhai. */
  static byte[] exif(int orientation) {
    var exif = ByteBuffer.allocate(256);
    exif.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
    exif.putShort((short) 3);
    entry(exif, 0x0112, 3, 1, orientation << 16);
    entry(exif, 0x013b, 2, AUTHOR.length() + 1, 200);
    entry(exif, 0x8825, 4, 1, 60);
    exif.putInt(0);
    exif.position(60);
    exif.putShort((short) 4);
    entry(exif, 1, 2, 2, 'N' << 24);
    entry(exif, 2, 5, 3, 120);
    entry(exif, 3, 2, 2, 'E' << 24);
    entry(exif, 4, 5, 3, 150);
    exif.putInt(0);
    exif.position(120);
    for (var it : new int[] {39, 1, 39, 1, 18, 1}) {
      exif.putInt(it);
    }
    exif.position(150);
    for (var it : new int[] {106, 1, 47, 1, 40, 1}) {
      exif.putInt(it);
    }
    exif.position(200);
    exif.put(AUTHOR.getBytes(StandardCharsets.ISO_8859_1));
    return exif.array();
  }

  /** One pixel, in a frame that says how the camera was held and where. */
  static byte[] webp() {
    var pixel =
        java.util.Base64.getDecoder().decode("VlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vv9UAA=");
    var exif = exif(1);
    return written(
        out -> {
          out.write("RIFF".getBytes(StandardCharsets.ISO_8859_1));
          out.write(little(4 + 18 + pixel.length + 8 + exif.length));
          out.write("WEBPVP8X".getBytes(StandardCharsets.ISO_8859_1));
          out.write(little(10));
          out.write(new byte[] {8, 0, 0, 0, 0, 0, 0, 0, 0, 0});
          out.write(pixel);
          out.write("EXIF".getBytes(StandardCharsets.ISO_8859_1));
          out.write(little(exif.length));
          out.write(exif);
        });
  }

  private static byte[] little(int number) {
    return ByteBuffer.allocate(4).putInt(Integer.reverseBytes(number)).array();
  }

  static byte[] pngBy(String author) {
    return written(
        out -> {
          var png = png();
          out.write(png, 0, 33);
          chunk("tEXt", "Author\0" + author, out);
          chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0" + author, out);
          out.write(png, 33, png.length - 33);
        });
  }

  /** A few hundred bytes that would be forty gigabytes of pixels. */
  static byte[] pixelBomb() {
    return written(
        out -> {
          out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
          var header = ByteBuffer.allocate(13).putInt(100_000).putInt(100_000);
          header.put(new byte[] {8, 2, 0, 0, 0});
          chunk("IHDR", new String(header.array(), StandardCharsets.ISO_8859_1), out);
          chunk("IDAT", "x", out);
          chunk("IEND", "", out);
        });
  }

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

  public static byte[] docx() {
    return zip(word());
  }

  /** Parts of a Word file that names its author wherever Word does. */
  static Map<String, byte[]> word() {
    var parts = new LinkedHashMap<String, byte[]>();
    put(
        parts,
        "[Content_Types].xml",
        contentTypes("wordprocessingml.document.main", "word/document.xml"));
    put(
        parts,
        "_rels/.rels",
        rels(
            rel("rId1", "officeDocument", "word/document.xml"),
            rel("rId2", "custom-properties", "docProps/custom.xml"),
            rel("rId4", "core-properties", "docProps/core.xml"),
            rel("rId5", "extended-properties", "docProps/app.xml"),
            rel("rId3", "thumbnail", "docProps/thumbnail.jpeg")));
    put(
        parts,
        "docProps/core.xml",
        "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:creator>%1$s</dc:creator>"
            + "<cp:lastModifiedBy>%1$s</cp:lastModifiedBy></cp:coreProperties>");
    put(parts, "docProps/app.xml", "<Properties><Manager>%1$s</Manager></Properties>");
    put(parts, "docProps/custom.xml", "<Properties><p>%1$s</p></Properties>");
    put(
        parts,
        "word/document.xml",
        "<w:document xmlns:w=\"w\"><!-- %1$s --><w:body><w:p w:rsidR=\"00AB12CD\">"
            + "<w:ins w:id=\"1\" w:author=\"%1$s\" w:date=\"2026-03-02T09:17:00Z\"><w:r><w:t>The form asks"
            + " for a fax number</w:t></w:r></w:ins></w:p></w:body></w:document>");
    put(
        parts,
        "word/_rels/document.xml.rels",
        rels(
            rel("rId1", "comments", "comments.xml"),
            rel("rId2", "people", "people.xml"),
            rel("rId3", "image", "media/image1.jpeg"),
            rel("rId4", "settings", "settings.xml"),
            rel("rId5", "styles", "styles.xml"),
            rel("rId6", "footnotes", "footnotes.xml"),
            rel("rId7", "header", "header1.xml")));
    put(
        parts,
        "word/comments.xml",
        "<w:comments xmlns:w=\"w\"><w:comment w:id=\"0\" w:author=\"%1$s\" w:initials=\"OO\""
            + " w:date=\"2026-03-02T09:17:00Z\"><w:p/></w:comment></w:comments>");
    put(
        parts,
        "word/people.xml",
        "<p:people xmlns:p=\"p\"><p:person p:author=\"%1$s\"/></p:people>");
    put(
        parts,
        "word/settings.xml",
        "<w:settings xmlns:w=\"w\" xmlns:r=\"r\"><w:attachedTemplate r:id=\"rId1\"/><w:rsids>"
            + "<w:rsid w:val=\"00AB12CD\"/></w:rsids></w:settings>");
    put(
        parts,
        "word/_rels/settings.xml.rels",
        rels(external("rId1", "attachedTemplate", "file:///C:/Users/%1$s/t.dotm")));
    parts.put("word/media/image1.jpeg", photo(1));
    parts.put("docProps/thumbnail.jpeg", photo(1));
    return parts;
  }

  static byte[] xlsx() {
    return zip(workbook());
  }

  /** Parts of a workbook with one sheet that somebody commented on. */
  static Map<String, byte[]> workbook() {
    var parts = new TreeMap<String, byte[]>();
    put(parts, "_rels/.rels", rels(rel("rId1", "officeDocument", "xl/workbook.xml")));
    put(
        parts,
        "xl/_rels/workbook.xml.rels",
        rels(
            rel("rId1", "worksheet", "/xl/worksheets/sheet1.xml"),
            rel("rId2", "person", "persons/person.xml")));
    put(
        parts,
        "xl/worksheets/_rels/sheet1.xml.rels",
        rels(
            rel("rId1", "comments", "../comments1.xml"),
            rel("rId2", "threadedComment", "../threadedComments/threadedComment1.xml"),
            rel("rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml")));
    put(
        parts,
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns:r=\"r\"><sheetData><row r=\"1\"><c r=\"A1\"><v>26</v></c></row></sheetData>"
            + "<legacyDrawing r:id=\"rId3\"/></worksheet>");
    put(
        parts,
        "xl/threadedComments/threadedComment1.xml",
        "<ThreadedComments><threadedComment><text>%1$s</text></threadedComment></ThreadedComments>");
    put(parts, "xl/drawings/vmlDrawing1.vml", "<xml><shape alt=\"%1$s\"/></xml>");
    put(parts, "[Content_Types].xml", contentTypes("spreadsheetml.sheet.main", "xl/workbook.xml"));
    put(
        parts,
        "xl/workbook.xml",
        "<workbook xmlns:x=\"x\"><fileSharing userName=\"%1$s\"/><x:absPath url=\"C:\\Users\\%1$s\\\"/>"
            + "<sheets><sheet name=\"Waits\" sheetId=\"1\"/></sheets></workbook>");
    put(
        parts,
        "xl/comments1.xml",
        "<comments><authors><author>%1$s</author></authors><commentList><comment ref=\"A1\">"
            + "<text><t>%1$s</t></text></comment></commentList></comments>");
    put(
        parts,
        "xl/persons/person.xml",
        "<personList><person displayName=\"%1$s\" id=\"1\"/></personList>");
    return parts;
  }

  static byte[] pptx() {
    return zip(slides());
  }

  /** Parts of a presentation with one slide and what its speaker wrote under it. */
  static Map<String, byte[]> slides() {
    var parts = new TreeMap<String, byte[]>();
    put(parts, "_rels/.rels", rels(rel("rId1", "officeDocument", "ppt/presentation.xml")));
    put(
        parts,
        "ppt/_rels/presentation.xml.rels",
        rels(
            rel("rId1", "slide", "slides/slide1.xml"),
            rel("rId2", "commentAuthors", "commentAuthors.xml")));
    put(
        parts,
        "ppt/slides/_rels/slide1.xml.rels",
        rels(
            rel("rId1", "notesSlide", "../notesSlides/notesSlide1.xml"),
            rel("rId2", "comments", "../comments/comment1.xml")));
    put(
        parts,
        "ppt/slides/slide1.xml",
        "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><a:t>Windows</a:t><p:cNvPr id=\"2\" name=\"%1$s.png\""
            + " descr=\"%1$s\"/></p:sld>");
    put(parts, "ppt/notesSlides/notesSlide1.xml", "<p:notes xmlns:p=\"p\">%1$s</p:notes>");
    put(parts, "ppt/comments/comment1.xml", "<p:cmLst xmlns:p=\"p\">%1$s</p:cmLst>");
    put(
        parts,
        "[Content_Types].xml",
        contentTypes("presentationml.presentation.main", "ppt/presentation.xml"));
    put(parts, "ppt/presentation.xml", "<p:presentation xmlns:p=\"p\"/>");
    put(
        parts,
        "ppt/commentAuthors.xml",
        "<p:cmAuthorLst xmlns:p=\"p\"><p:cmAuthor id=\"1\" name=\"%1$s\" initials=\"OO\"/></p:cmAuthorLst>");
    return parts;
  }

  static void put(Map<String, byte[]> parts, String name, String content) {
    parts.put(name, content.formatted(AUTHOR).getBytes(StandardCharsets.UTF_8));
  }

  static String contentTypes(String form, String main) {
    return "<Types><Override PartName=\"/"
        + main
        + "\" ContentType=\"application/vnd.openxmlformats-officedocument."
        + form
        + "+xml\"/><Override PartName=\"/docProps/custom.xml\" ContentType=\"x\"/></Types>";
  }

  static String rels(String... relations) {
    return "<Relationships>" + String.join("", List.of(relations)) + "</Relationships>";
  }

  static String rel(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\"http://x/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  static String external(String id, String type, String target) {
    return rel(id, type, target).replace("/>", " TargetMode=\"External\"/>");
  }

  static byte[] zip(Map<String, byte[]> parts) {
    return written(
        out -> {
          try (var zip = new ZipOutputStream(out)) {
            for (var it : parts.entrySet()) {
              zip.putNextEntry(new ZipEntry(it.getKey()));
              zip.write(it.getValue());
            }
          }
        });
  }

  /**
   * A Word file from before 2007, as far as its skeleton goes, with these streams beside the text.
   */
  static byte[] doc(String... more) {
    return compound("WordDocument", new byte[512], more);
  }

  static byte[] compound(String main, byte[] content, String... more) {
    return written(
        out -> {
          try (var system = new POIFSFileSystem()) {
            system.createDocument(new ByteArrayInputStream(content), main);
            for (var it : more) {
              system.createDocument(new ByteArrayInputStream(new byte[8]), it);
            }
            system.writeFilesystem(out);
          }
        });
  }

  interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  static byte[] written(Writing writing) {
    try {
      var out = new ByteArrayOutputStream();
      writing.to(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void entry(ByteBuffer exif, int tag, int type, int count, int content) {
    exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(content);
  }

  private static byte[] joined(String head, byte[] tail) {
    return written(
        out -> {
          out.write(head.getBytes(StandardCharsets.ISO_8859_1));
          out.write(tail);
        });
  }

  private static void segment(int marker, byte[] content, ByteArrayOutputStream out)
      throws IOException {
    out.write(0xff);
    out.write(marker);
    out.write((content.length + 2) >> 8);
    out.write(content.length + 2);
    out.write(content);
  }

  private static void chunk(String type, String content, ByteArrayOutputStream out)
      throws IOException {
    var bytes = (type + content).getBytes(StandardCharsets.ISO_8859_1);
    var sum = new CRC32();
    sum.update(bytes);
    out.write(ByteBuffer.allocate(4).putInt(content.length()).array());
    out.write(bytes);
    out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
