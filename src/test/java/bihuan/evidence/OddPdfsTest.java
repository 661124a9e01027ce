package bihuan.evidence;

import static bihuan.evidence.Samples.upload;
import static bihuan.evidence.Samples.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import bihuan.Refusal;
import bihuan.evidence.cleaning.Impurity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notices as offices hand them out: with a head of the mail, restrictions and a seal. */
class OddPdfsTest {

  private static final PDRectangle PLACE = new PDRectangle(350, 120, 90, 90);

  @TempDir Path data;

  private Store store;
  private Examination examination;

  @BeforeEach
  void open() {
    store = new Store(data);
    examination = new Examination(store, 20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00ef\u00bb\u00bf",
        "\r\n\r\n",
        "MIME-Version: 1.0\r\nContent-Type: application/pdf; name=\"a.pdf\"\r\n\r\n",
        "<br />\n<b>Warning</b>: headers already sent\n",
        "\u001b%-12345X@PJL JOB\r\n"
      })
  void aHeaderThatStandsALittleLaterIsFound(String before) throws IOException {
    var pdf = joined(before, notice());

    assertThat(textOf(cleaned(pdf))).contains("Window 7");
    assertThat(textOf(cleaned(joined(" ".repeat(1000), notice())))).contains("Window 7");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 128, 256})
  void restrictionsOnItsReadersAreNoLock(int bits) throws IOException {
    var clean = cleaned(restricted("", bits, new byte[0]));

    assertThat(textOf(clean)).contains("Window 7");
    assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain("/Encrypt");
  }

  @Test
  void aPasswordOfItsReadersIsOne() {
    assertThat(refused(restricted("secret", 128, new byte[0]))).isEqualTo("evidence.encrypted");
  }

  @Test
  void whatGrowsBehindACipherIsFoundToo() {
    var bomb =
        written(
            out -> {
              var deflater = new DeflaterOutputStream(out);
              for (var i = 0; i < 160; i++) {
                deflater.write(new byte[1 << 20]);
              }
              deflater.finish();
            });

    assertThat(refused(restricted("", 128, bomb))).isEqualTo("evidence.bomb");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sealed")
  void aSealIsOnTheCopyOrThereIsNone(String kind, byte[] pdf) throws IOException {
    assertThat(redOn(pdf)).as("drawn by the reader").isTrue();

    var stored = examination.of(upload("notice.pdf", pdf));

    assertThat(stored.impurity()).isNull();
    assertThat(redOn(Files.readAllBytes(store.path(stored.clean())))).isTrue();
  }

  static Stream<Arguments> sealed() {
    return Stream.of(
        arguments("a field", signed(0, true, 0)),
        arguments("a field with the flag for unknown kinds", signed(1, true, 0)),
        arguments("a locked field to be printed", signed(4 | 128, true, 0)),
        arguments("a field of which no form knows", signed(0, false, 0)),
        arguments("both", signed(1, false, 0)),
        arguments("on a page that is turned", signed(1, true, 90)),
        arguments("a stamp", stamped(4, "Stamp")),
        arguments("a stamp that is not printed", stamped(0, "Stamp")),
        arguments("a stamp of a maker's own kind", stamped(4, "MakersSeal")));
  }

  @Test
  void aSealOnPaperOnlyLeavesNoCopyWithoutIt() {
    var stored = examination.of(upload("notice.pdf", stamped(4 | 32, "Stamp")));

    assertThat(stored.clean()).isNull();
    assertThat(stored.impurity()).isEqualTo(Impurity.HIDDEN);
  }

  private byte[] cleaned(byte[] pdf) throws IOException {
    var stored = examination.of(upload("notice.pdf", pdf));
    assertThat(stored.impurity()).isNull();
    return Files.readAllBytes(store.path(stored.clean()));
  }

  private String refused(byte[] pdf) {
    return catchThrowableOfType(Refusal.class, () -> examination.of(upload("notice.pdf", pdf)))
        .key();
  }

  private static byte[] notice() throws IOException {
    try (var document = page()) {
      return saved(document);
    }
  }

  private static byte[] restricted(String password, int bits, byte[] within) {
    return written(
        out -> {
          try (var document = page()) {
            var more = new PDStream(document, new ByteArrayInputStream(within));
            more.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
            document.getPage(0).getCOSObject().setItem(COSName.getPDFName("More"), more);
            var allowed = new AccessPermission();
            allowed.setCanPrint(false);
            allowed.setCanExtractContent(false);
            var policy = new StandardProtectionPolicy("owner", password, allowed);
            policy.setEncryptionKeyLength(bits);
            document.protect(policy);
            document.save(out);
          }
        });
  }

  private static PDDocument page() throws IOException {
    var document = new PDDocument();
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (var pen = new PDPageContentStream(document, page)) {
      pen.beginText();
      pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
      pen.newLineAtOffset(60, 700);
      pen.showText("Go to Window 7");
      pen.endText();
    }
    return document;
  }

  private static byte[] signed(int flags, boolean inForm, int turn) {
    return written(
        out -> {
          try (var document = page()) {
            var page = document.getPage(0);
            page.setRotation(turn);
            var form = new PDAcroForm(document);
            var field = new PDSignatureField(form);
            var widget = field.getWidgets().get(0);
            draw(document, widget, flags);
            widget.setPage(page);
            page.getAnnotations().add(widget);
            if (inForm) {
              form.setFields(List.of(field));
            }
            document.getDocumentCatalog().setAcroForm(form);
            document.save(out);
          }
        });
  }

  private static byte[] stamped(int flags, String kind) {
    return written(
        out -> {
          try (var document = page()) {
            var stamp = new PDAnnotationRubberStamp();
            draw(document, stamp, flags);
            stamp.getCOSObject().setName(COSName.SUBTYPE, kind);
            document.getPage(0).getAnnotations().add(stamp);
            document.save(out);
          }
        });
  }

  private static void draw(PDDocument document, PDAnnotation seal, int flags) throws IOException {
    var face = new PDAppearanceStream(document);
    face.setBBox(new PDRectangle(PLACE.getWidth(), PLACE.getHeight()));
    face.setResources(new PDResources());
    try (var pen = face.getStream().createOutputStream()) {
      pen.write("0.9 0 0 rg 10 10 70 70 re f".getBytes(StandardCharsets.US_ASCII));
    }
    var faces = new PDAppearanceDictionary();
    faces.setNormalAppearance(face);
    seal.setAppearance(faces);
    seal.setRectangle(PLACE);
    seal.setAnnotationFlags(flags);
  }

  private static boolean redOn(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      for (var page : document.getPages()) {
        for (var it : page.getAnnotations()) {
          if (it instanceof PDAnnotationWidget) {
            it.setInvisible(false);
          }
        }
      }
      var picture = new PDFRenderer(document).renderImage(0);
      var red = 0;
      for (var y = 0; y < picture.getHeight(); y++) {
        for (var x = 0; x < picture.getWidth(); x++) {
          var dot = picture.getRGB(x, y);
          if ((dot >> 16 & 0xff) > 200 && (dot >> 8 & 0xff) < 60) {
            red++;
          }
        }
      }
      return red > 4000;
    }
  }

  private static String textOf(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static byte[] joined(String before, byte[] pdf) {
    return written(
        out -> {
          out.write(before.getBytes(StandardCharsets.ISO_8859_1));
          out.write(pdf);
        });
  }
}
