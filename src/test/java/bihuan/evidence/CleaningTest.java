package bihuan.evidence;

import static bihuan.evidence.Samples.AUTHOR;
import static bihuan.evidence.Samples.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What units see does not tell who made it, when, where or with what. */
class CleaningTest {

  @TempDir Path data;

  private Store store;
  private Examination examination;

  @BeforeEach
  void open() {
    store = new Store(data);
    examination = new Examination(store, 20);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6})
  void aPhotoLosesPlaceOwnerAndNotes(int orientation) throws Exception {
    var photo = Pictures.photo(orientation);
    var told = metadata(photo);
    assertThat(told.getFirstDirectoryOfType(GpsDirectory.class).getGeoLocation().getLatitude())
        .isBetween(39.0, 40.0);

    var clean = cleaned("queue.jpg", photo);

    assertThat(metadata(clean).containsDirectoryOfType(GpsDirectory.class)).isFalse();
    assertThat(metadata(clean).containsDirectoryOfType(ExifDirectoryBase.class)).isFalse();
    assertThat(words(photo)).contains(AUTHOR);
    assertThat(words(clean)).doesNotContain("Olga", "Exif", "xmpmeta", "behind the end");
  }

  @Test
  void aPhotoTakenSidewaysGoesOutUpright() throws Exception {
    var clean = ImageIO.read(new ByteArrayInputStream(cleaned("queue.jpg", Pictures.photo(6))));

    assertThat(clean.getWidth()).isEqualTo(48);
    assertThat(clean.getHeight()).isEqualTo(64);
    assertThat(new Color(clean.getRGB(24, 5)).getRed()).isGreaterThan(200);
    assertThat(new Color(clean.getRGB(24, 60)).getBlue()).isGreaterThan(200);
  }

  @Test
  void aScreenshotLosesItsTexts() throws Exception {
    var shot = Pictures.pngBy(AUTHOR);
    assertThat(words(shot)).contains(AUTHOR);

    var clean = cleaned("shot.png", shot);

    assertThat(words(clean)).doesNotContain("Olga", "tEXt", "iTXt");
    assertThat(ImageIO.read(new ByteArrayInputStream(clean)).getWidth()).isEqualTo(64);
  }

  @Test
  void aPictureFromAMessengerIsPaintedAnew() throws Exception {
    assertThat(words(Pictures.webp())).contains(AUTHOR);

    var clean = cleaned("queue.webp", Pictures.webp());

    assertThat(words(clean)).doesNotContain("Olga", "EXIF");
    assertThat(ImageIO.read(new ByteArrayInputStream(clean)).getWidth()).isEqualTo(1);
  }

  @Test
  void aPdfLosesAuthorsScriptsAndFilesWithin() throws Exception {
    var pdf = Pdfs.pdfBy(AUTHOR);
    assertThat(words(pdf)).contains(AUTHOR, "JavaScript", "EmbeddedFile");

    var clean = cleaned("notice.pdf", pdf);

    assertThat(words(clean))
        .doesNotContain("Olga", "JavaScript", "EmbeddedFile", "CreationDate", "Exif", "Metadata");
    try (var document = Loader.loadPDF(clean)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "pptx"})
  void anOfficeFileLosesEverybodyWhoWorkedOnIt(String form) throws IOException {
    var file =
        switch (form) {
          case "docx" -> OfficeFiles.docx();
          case "xlsx" -> OfficeFiles.xlsx();
          default -> OfficeFiles.pptx();
        };
    assertThat(words(unzipped(file).values())).contains(AUTHOR);

    var clean = unzipped(cleaned("paper." + form, file));

    assertThat(words(clean.values())).doesNotContain("Olga", "2026-03-02", "00AB12CD", "Exif");
    assertThat(clean.keySet())
        .doesNotContain("docProps/custom.xml", "docProps/thumbnail.jpeg", "word/people.xml");
  }

  @Test
  void whatAnOfficeFileSaysStays() throws IOException {
    var clean = unzipped(cleaned("paper.docx", OfficeFiles.docx()));

    assertThat(words(clean.get("word/document.xml"))).contains("The form asks for a fax number");
    assertThat(words(clean.get("word/_rels/document.xml.rels")))
        .contains("image1.jpeg")
        .doesNotContain("people.xml", "comments.xml");
    assertThat(words(clean.get("[Content_Types].xml"))).doesNotContain("custom.xml");
  }

  @Test
  void aDocumentThatPrintsItsAuthorIsNotHandedOn() {
    var parts = new TreeMap<>(OfficeFiles.word());
    OfficeFiles.put(
        parts,
        "word/header1.xml",
        "<w:hdr xmlns:w=\"w\"><w:instrText> AUTHOR </w:instrText><w:t>%1$s</w:t></w:hdr>");

    var stored = examination.of(upload("paper.docx", OfficeFiles.zip(parts)));

    assertThat(stored.clean()).isNull();
    assertThat(stored.thumbnail()).isNull();
  }

  @Test
  void whatAWordFileDoesNotShowIsNotInItsCopy() throws IOException {
    var parts = new TreeMap<>(OfficeFiles.word());
    OfficeFiles.put(
        parts,
        "word/document.xml",
        """
        <w:document xmlns:w="w" xmlns:a="drawingml"><w:body>
        <w:p><w:ins w:author="%1$s"><w:r><w:t>kept</w:t></w:r></w:ins>
        <w:del w:author="x"><w:r><w:delText>%1$s</w:delText></w:r></w:del>
        <w:moveFrom><w:r><w:t>%1$s</w:t></w:r></w:moveFrom>
        <w:moveTo><w:r><w:t>moved</w:t></w:r></w:moveTo>
        <w:r><w:rPr><w:b/><w:vanish/></w:rPr><w:t>%1$s</w:t></w:r>
        <w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>plain</w:t></w:r>
        <w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>shown</w:t></w:r>
        <w:r><w:instrText> HYPERLINK "mailto:%1$s" </w:instrText></w:r>
        <w:r><w:instrText> PAGE </w:instrText></w:r><a:moveTo/>
        <w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>
        <w:sdt><w:sdtPr><w:alias w:val="%1$s"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>
        <w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>%1$s</w:t></w:r></w:p></w:tc></w:tr>
        <w:tr><w:tc><w:p><w:r><w:t>row</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        </w:body></w:document>\
        """);
    OfficeFiles.put(
        parts,
        "word/settings.xml",
        "<w:settings xmlns:w=\"w\"><w:docVars><w:docVar w:val=\"%1$s\"/></w:docVars></w:settings>");
    OfficeFiles.put(parts, "word/left.xml", "<w:p xmlns:w=\"w\">%1$s</w:p>");

    var clean = unzipped(cleaned("paper.docx", OfficeFiles.zip(parts)));

    assertThat(words(clean.values())).doesNotContain("Olga");
    assertThat(words(clean.get("word/document.xml")))
        .contains("kept", "moved", "plain", "shown", "row", "PAGE", "a:moveTo")
        .doesNotContain("w:ins ", "w:ins>", "w:moveTo", "comment");
    assertThat(clean).doesNotContainKeys("word/comments.xml", "word/left.xml");
  }

  @Test
  void commentsOnASheetAndWhatASpeakerWroteUnderASlideAreLeftOut() throws IOException {
    var sheet = unzipped(cleaned("waits.xlsx", OfficeFiles.xlsx()));
    var slide = unzipped(cleaned("talk.pptx", OfficeFiles.pptx()));

    assertThat(words(sheet.get("xl/worksheets/sheet1.xml")))
        .contains("26")
        .doesNotContain("legacyDrawing");
    assertThat(words(slide.get("ppt/slides/slide1.xml"))).contains("Windows");
    assertThat(words(sheet.values()) + words(slide.values()))
        .doesNotContain("Olga", "comments1.xml", "threadedComment", "notesSlide1.xml");
  }

  @ParameterizedTest
  @MethodSource("holdingMoreThanTheyShow")
  void whatCannotBeSeparatedFromWhatItHidesIsNotHandedOn(
      String name, Map<String, byte[]> whole, String part, String content) {
    var parts = new TreeMap<>(whole);
    assertThat(examination.of(upload(name, OfficeFiles.zip(parts))).clean()).isNotNull();
    OfficeFiles.put(parts, part, content);

    assertThat(examination.of(upload(name, OfficeFiles.zip(parts))).clean()).isNull();
  }

  static Stream<Arguments> holdingMoreThanTheyShow() {
    var word = OfficeFiles.word();
    var workbook = OfficeFiles.workbook();
    var sheet = "xl/worksheets/sheet1.xml";
    return Stream.of(
        arguments("a.xlsx", workbook, "xl/workbook.xml", "<w><sheet state=\"hidden\"/></w>"),
        arguments("a.xlsx", workbook, "xl/workbook.xml", "<w><sheet state=\"veryHidden\"/></w>"),
        arguments("a.xlsx", workbook, sheet, "<s><row hidden=\"1\"/></s>"),
        arguments("a.xlsx", workbook, sheet, "<s><col hidden=\"true\"/></s>"),
        arguments("a.xlsx", workbook, sheet, "<s><oleObjects/></s>"),
        arguments("a.xlsx", workbook, "xl/workbook.xml", "<w><externalReference id=\"rId9\"/></w>"),
        arguments("a.pptx", OfficeFiles.slides(), "ppt/slides/slide1.xml", "<sld show=\"0\"/>"),
        arguments("a.docx", word, "word/styles.xml", "<w:s xmlns:w=\"w\"><w:vanish/></w:s>"),
        arguments("a.docx", word, "word/header1.xml", "<o:OLEObject xmlns:o=\"o\"/>"),
        arguments(
            "a.docx",
            word,
            "word/header1.xml",
            "<w:del xmlns:w=\"w\"><w:footnoteReference w:id=\"2\"/></w:del>"));
  }

  @Test
  void aPdfShowsWhatWasFilledInAndHoldsNothingThatWasWrittenBesideIt() throws Exception {
    var pdf = Pdfs.pdfFilledInBy(AUTHOR);
    assertThat(words(pdf)).contains(AUTHOR);

    var clean = cleaned("form.pdf", pdf);

    assertThat(words(clean)).doesNotContain("Olga", "AcroForm", "Popup", "Highlighted by");
    try (var document = Loader.loadPDF(clean)) {
      assertThat(new PDFTextStripper().getText(document)).contains("Window 7");
      assertThat(document.getPage(0).getAnnotations())
          .extracting(PDAnnotation::getSubtype)
          .containsExactly("Square");
    }
  }

  @Test
  void aPdfWithALayerThatIsSwitchedOffIsNotHandedOn() {
    assertThat(examination.of(upload("a.pdf", Pdfs.pdfInLayers(true))).clean()).isNotNull();
    assertThat(examination.of(upload("a.pdf", Pdfs.pdfInLayers(false))).clean()).isNull();
  }

  @Test
  void onlyItsOwnerReadsTheFolderOfFiles() throws IOException {
    examination.of(upload("a.png", Pictures.png()));

    try (var folders = Files.walk(data.resolve("files"))) {
      assertThat(folders.filter(Files::isDirectory))
          .hasSizeGreaterThan(3)
          .allSatisfy(
              it ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(it)))
                      .isEqualTo("rwx------"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png", "gif", "pdf"})
  void whatHasAFaceHasAThumbnail(String form) throws Exception {
    var stored =
        examination.of(
            upload(
                "a." + form,
                switch (form) {
                  case "jpg" -> Pictures.encoded("jpeg", Pictures.picture(1200, 900));
                  case "png" -> Pictures.encoded("png", Pictures.picture(1200, 900));
                  case "gif" -> Pictures.encoded("gif", Pictures.picture(1200, 900));
                  default -> Pdfs.pdfBy(AUTHOR);
                }));

    var thumbnail = ImageIO.read(store.path(stored.thumbnail()).toFile());

    assertThat(Math.max(thumbnail.getWidth(), thumbnail.getHeight())).isEqualTo(360);
  }

  private byte[] cleaned(String name, byte[] content) throws IOException {
    var stored = examination.of(upload(name, content));
    assertThat(stored.clean()).as("there is a cleaned copy").isNotNull();
    return Files.readAllBytes(store.path(stored.clean()));
  }

  private static Metadata metadata(byte[] picture) throws Exception {
    return ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
  }

  private static Map<String, byte[]> unzipped(byte[] file) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var it = zip.getNextEntry(); it != null; it = zip.getNextEntry()) {
        parts.put(it.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static String words(Iterable<byte[]> parts) {
    var words = new StringBuilder();
    parts.forEach(it -> words.append(words(it)));
    return words.toString();
  }

  /** The bytes, as whoever searches the file for a name would see them. */
  private static String words(byte[] content) {
    return Stream.of(
            StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
        .map(it -> new String(content, it))
        .reduce("", String::concat);
  }
}
