package bihuan.evidence;

import static bihuan.evidence.Pictures.photo;
import static bihuan.evidence.Samples.AUTHOR;
import static bihuan.evidence.Samples.written;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files of word processors, sheets and slides, whose parts all name their author. */
public final class OfficeFiles {

  private OfficeFiles() {}

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
        "<w:document xmlns:w=\"w\"><!-- %1$s --><w:body><w:p w:rsidR=\"00AB12CD\"><w:ins w:id=\"1\""
            + " w:author=\"%1$s\" w:date=\"2026-03-02T09:17:00Z\"><w:r><w:t>The form asks for a fax"
            + " number</w:t></w:r></w:ins></w:p></w:body></w:document>");
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

  /** A Word file that shows one more picture. */
  public static byte[] docxWith(String picture, byte[] content) {
    var parts = word();
    var relations = "word/_rels/document.xml.rels";
    var known = new String(parts.get(relations), StandardCharsets.UTF_8);
    put(
        parts,
        relations,
        known.replace(
            "</Relationships>", rel("rId99", "image", "media/" + picture) + "</Relationships>"));
    parts.put("word/media/" + picture, content);
    return zip(parts);
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
        "<worksheet xmlns:r=\"r\"><sheetData><row r=\"1\"><c"
            + " r=\"A1\"><v>26</v></c></row></sheetData><legacyDrawing"
            + " r:id=\"rId3\"/></worksheet>");
    put(
        parts,
        "xl/threadedComments/threadedComment1.xml",
        "<ThreadedComments><threadedComment><text>%1$s</text></threadedComment></ThreadedComments>");
    put(parts, "xl/drawings/vmlDrawing1.vml", "<xml><shape alt=\"%1$s\"/></xml>");
    put(parts, "[Content_Types].xml", contentTypes("spreadsheetml.sheet.main", "xl/workbook.xml"));
    put(
        parts,
        "xl/workbook.xml",
        "<workbook xmlns:x=\"x\"><fileSharing userName=\"%1$s\"/><x:absPath"
            + " url=\"C:\\Users\\%1$s\\\"/><sheets><sheet name=\"Waits\""
            + " sheetId=\"1\"/></sheets></workbook>");
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
        "<p:cmAuthorLst xmlns:p=\"p\"><p:cmAuthor id=\"1\" name=\"%1$s\""
            + " initials=\"OO\"/></p:cmAuthorLst>");
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
  public static byte[] doc(String... more) {
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
}
