package bihuan.evidence;

import static bihuan.evidence.Samples.AUTHOR;
import static bihuan.evidence.Samples.upload;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice, which made these documents, opens their cleaned copies as well: the same text on the
 * same number of pages, less what was cleaned.
 */
class ConvertedCopiesTest {

  private static final String OFFICE =
      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
          + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:presentation=\"urn:oasis:names:tc:opendocument:xmlns:presentation:1.0\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"";

  /** A letter of three pages with a list, a table, a remark and a footnote. */
  private static final String LETTER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document %s office:mimetype="application/vnd.oasis.opendocument.text">
      <office:automatic-styles><style:style style:name="next" style:family="paragraph">
      <style:paragraph-properties fo:break-before="page"/></style:style></office:automatic-styles>
      <office:body><office:text>
      <text:h text:outline-level="1">Opening a shop</text:h>
      <text:p>The window asked twice for the licence.<office:annotation><dc:creator>%s</dc:creator>
      <text:p>a remark beside it</text:p></office:annotation></text:p>
      <text:list><text:list-item><text:p>One form</text:p></text:list-item>
      <text:list-item><text:p>Two copies</text:p></text:list-item></text:list>
      <text:p text:style-name="next">Second page, with a note<text:note text:note-class="footnote">
      <text:note-citation>1</text:note-citation><text:note-body><text:p>It says so at the
      counter</text:p></text:note-body></text:note>.</text:p>
      <table:table><table:table-column table:number-columns-repeated="2"/><table:table-row>
      <table:table-cell><text:p>Fee</text:p></table:table-cell>
      <table:table-cell><text:p>12.50</text:p></table:table-cell></table:table-row></table:table>
      <text:p text:style-name="next">乌海市民族服务窗口 last page</text:p>
      </office:text></office:body></office:document>
      """;

  private static final String SHEET =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document %s office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
      <office:body><office:spreadsheet><table:table table:name="Waits">
      <table:table-row><table:table-cell office:value-type="string"><text:p>Window</text:p>
      </table:table-cell><table:table-cell office:value-type="string"><text:p>Minutes</text:p>
      </table:table-cell></table:table-row>
      <table:table-row><table:table-cell office:value-type="string"><text:p>Seven</text:p>
      <office:annotation><dc:creator>%s</dc:creator><text:p>a remark beside it</text:p>
      </office:annotation></table:table-cell>
      <table:table-cell office:value-type="float" office:value="26"><text:p>26</text:p>
      </table:table-cell></table:table-row>
      <table:table-row><table:table-cell office:value-type="string"><text:p>Sum</text:p>
      </table:table-cell><table:table-cell table:formula="of:=SUM([.B2:.B2])"
       office:value-type="float" office:value="26"><text:p>26</text:p></table:table-cell>
      </table:table-row></table:table></office:spreadsheet></office:body></office:document>
      """;

  private static final String TALK =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document %s office:mimetype="application/vnd.oasis.opendocument.presentation">
      <office:master-styles><style:master-page style:name="Plain" style:page-layout-name="P"/>
      </office:master-styles><office:body><office:presentation>
      <draw:page draw:name="one" draw:master-page-name="Plain"><draw:frame svg:width="20cm"
       svg:height="3cm" svg:x="2cm" svg:y="2cm"><draw:text-box><text:p>Seven windows</text:p>
      </draw:text-box></draw:frame><presentation:notes><draw:frame svg:width="9cm" svg:height="3cm"
       presentation:class="notes"><draw:text-box><text:p>%s tells a joke</text:p></draw:text-box>
      </draw:frame></presentation:notes></draw:page>
      <draw:page draw:name="two" draw:master-page-name="Plain"><draw:frame svg:width="20cm"
       svg:height="3cm" svg:x="2cm" svg:y="2cm"><draw:text-box><text:p>One queue</text:p>
      </draw:text-box></draw:frame></draw:page>
      </office:presentation></office:body></office:document>
      """;

  @TempDir Path folder;

  private Store store;
  private Examination examination;

  @Test
  void aCleanedCopySaysTheSameOnAsManyPages() throws Exception {
    store = new Store(folder.resolve("data"));
    examination = new Examination(store, 20);
    var sources = Map.of("letter.fodt", LETTER, "waits.fods", SHEET, "talk.fodp", TALK);
    for (var it : sources.entrySet()) {
      Files.writeString(folder.resolve(it.getKey()), it.getValue().formatted(OFFICE, AUTHOR));
    }
    convert("docx", List.of(folder.resolve("letter.fodt")));
    convert("xlsx", List.of(folder.resolve("waits.fods")));
    convert("pptx", List.of(folder.resolve("talk.fodp")));

    var originals = new ArrayList<Path>();
    for (var it : List.of("letter.docx", "waits.xlsx", "talk.pptx")) {
      var original = folder.resolve("original-" + it);
      Files.move(folder.resolve(it), original);
      clean(original, folder.resolve("clean-" + it));
      originals.add(original);
      originals.add(folder.resolve("clean-" + it));
    }
    convert("pdf", originals);
    clean(folder.resolve("original-letter.pdf"), folder.resolve("clean-of-pdf.pdf"));

    for (var it : List.of("letter", "waits", "talk")) {
      assertSame("original-" + it + ".pdf", "clean-" + it + ".pdf");
    }
    assertSame("original-letter.pdf", "clean-of-pdf.pdf");
    assertThat(textOf("clean-letter.pdf"))
        .contains("Opening a shop", "Two copies", "12.50", "It says so", "乌海市民族服务窗口");
    assertThat(textOf("clean-waits.pdf")).contains("Seven", "26", "Sum");
    assertThat(textOf("clean-talk.pdf")).contains("Seven windows", "One queue");
    assertThat(pagesOf("clean-letter.pdf")).isEqualTo(3);
    assertThat(pagesOf("clean-talk.pdf")).isEqualTo(2);
  }

  private void clean(Path original, Path to) throws IOException {
    var stored =
        examination.of(upload(original.getFileName().toString(), Files.readAllBytes(original)));
    assertThat(stored.impurity()).as(original.toString()).isNull();
    Files.copy(store.path(stored.clean()), to);
  }

  private void assertSame(String original, String clean) throws IOException {
    assertThat(textOf(clean)).as(clean).isEqualTo(textOf(original));
    assertThat(pagesOf(clean)).as(clean).isEqualTo(pagesOf(original));
  }

  private String textOf(String pdf) throws IOException {
    try (var document = Loader.loadPDF(folder.resolve(pdf).toFile())) {
      return new PDFTextStripper().getText(document).strip();
    }
  }

  private int pagesOf(String pdf) throws IOException {
    try (var document = Loader.loadPDF(folder.resolve(pdf).toFile())) {
      return document.getNumberOfPages();
    }
  }

  private void convert(String form, List<Path> files) throws Exception {
    var command =
        Stream.concat(
                Stream.of(
                    "soffice",
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    form,
                    "--outdir",
                    folder.toString()),
                files.stream().map(Path::toString))
            .toList();
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    for (var it : files) {
      var name = it.getFileName().toString().replaceFirst("\\.[a-z]+$", "." + form);
      assertThat(folder.resolve(name)).as(said).exists();
    }
  }
}
