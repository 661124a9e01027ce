package bihuan.evidence.cleaning;

import bihuan.Refusal;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * A Word, Excel or PowerPoint file as it is made today: XML in a zip. Its cleaned copy is the same
 * zip, part by part, without what tells who worked on it and without what does not show when the
 * document is read: comments, notes, deleted and hidden text. There is none where that cannot be
 * taken out with certainty.
 */
record OfficePackage(Path file, FileFormat media) implements RawFile {

  private static final int MOST_ENTRIES = 5_000;
  private static final int DEEPEST = 2;

  /** Before the zip format knew of years. */
  private static final long NO_TIME = 315_532_800_000L + 24 * 3600 * 1000L;

  private static final String CONTENTS = "[Content_Types].xml";

  private static final List<String> MACROS =
      List.of("vbaproject.bin", "vbadata.xml", "/macrosheets/", "/activex/", "vbaprojectsignature");

  /** Parts that nobody misses who looks at the document. */
  private static final List<String> LEFT_OUT =
      List.of(
          "docprops/thumbnail",
          "docprops/custom.xml",
          "docmetadata/",
          "customxml/",
          "/embeddings/",
          "/printersettings/",
          "_xmlsignatures/",
          "/userdata/",
          "/revisions/",
          "/webextensions/",
          "/tags/",
          "word/comments",
          "word/glossary/",
          "word/people.xml",
          "xl/comments",
          "xl/threadedcomments/",
          "xl/persons/",
          "xl/drawings/vmldrawing",
          "ppt/comments/",
          "ppt/commentauthors.xml",
          "ppt/authors.xml",
          "ppt/notesslides/",
          "ppt/notesmasters/",
          "ppt/handoutmasters/",
          "ppt/changesinfos/",
          "ppt/revisioninfo.xml");

  /** Parts that hold more than is seen of them, and that what is seen cannot do without. */
  private static final List<String> HOLDING_MORE =
      List.of(
          "/externallinks/",
          "/pivotcache/",
          "/slicercaches/",
          "/querytables/",
          "/ctrlprops/",
          "/model/",
          "xl/connections.xml",
          "xl/macrosheets/",
          "xl/dialogsheets/");

  private static final String CORE =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
          + "<cp:coreProperties"
          + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>";

  private static final String APP =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
          + "<Properties"
          + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>";

  static OfficePackage open(Path file, String name) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw Refusal.invalid("evidence.bomb", name);
      }
      if (zip.getEntry(CONTENTS) == null) {
        throw Refusal.invalid(otherThan(zip), name);
      }
      checkSizes(zip, name);
      var content = content(zip);
      checkParts(zip, content, name);
      return new OfficePackage(
          file, media(content).orElseThrow(() -> Refusal.invalid("evidence.type", name)));
    } catch (ZipException e) {
      throw Refusal.invalid("evidence.broken", name);
    }
  }

  /** What a zip is that no Office made: some documents are zips that nobody would unpack. */
  private static String otherThan(ZipFile zip) {
    if (zip.stream().anyMatch(it -> lower(it.getName()).equals("ofd.xml"))) {
      return "evidence.ofd";
    }
    return zip.getEntry("mimetype") != null ? "evidence.openDocument" : "evidence.archive";
  }

  @Override
  public FileProperties findings() {
    return FileProperties.document(media);
  }

  @Override
  public Optional<Impurity> clean(Path to) {
    try (var zip = new ZipFile(file.toFile());
        var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
      var shown = Relations.reached(zip, it -> !isAmong(LEFT_OUT, it));
      for (var it : zip.stream().toList()) {
        if (shown.contains(lower(it.getName()))) {
          try (var in = zip.getInputStream(it)) {
            copy(it.getName(), in, out, shown);
          }
        }
      }
      return Optional.empty();
    } catch (Uncleanable e) {
      return Optional.of(e.impurity);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      return Optional.of(Impurity.OTHER);
    }
  }

  /** Something in a document that cannot be made safe to hand on. */
  static class Uncleanable extends IOException {

    private final Impurity impurity;

    Uncleanable(Impurity impurity) {
      super(impurity.name());
      this.impurity = impurity;
    }
  }

  private static void checkSizes(ZipFile zip, String name) throws IOException {
    var total = 0L;
    var names = new HashSet<String>();
    for (var it : zip.stream().toList()) {
      if (!names.add(lower(it.getName())) || isAstray(it.getName())) {
        throw Refusal.invalid("evidence.broken", name);
      }
      try (var in = zip.getInputStream(it)) {
        total += Inflation.of(in, it.getCompressedSize());
      }
      if (total > Inflation.MOST) {
        throw Refusal.invalid("evidence.bomb", name);
      }
    }
  }

  private static boolean isAstray(String part) {
    return part.startsWith("/") || part.contains("\\") || part.contains("..");
  }

  private static void checkParts(ZipFile zip, String content, String name) throws IOException {
    if (content.contains("macroEnabled") || content.contains("ms-office.vbaProject")) {
      throw Refusal.invalid("evidence.macros", name);
    }
    for (var it : zip.stream().toList()) {
      try (var in = zip.getInputStream(it)) {
        checkProlog(it.getName(), in, name);
      }
      try (var in = zip.getInputStream(it)) {
        check(it.getName(), in, name, 0);
      }
    }
  }

  private static void check(String part, InputStream in, String name, int depth)
      throws IOException {
    var lower = lower(part);
    if (MACROS.stream().anyMatch(("/" + lower)::contains)) {
      throw Refusal.invalid("evidence.macros", name);
    }
    if (lower.endsWith(".rels") && Relations.fetchFromElsewhere(in)) {
      throw Refusal.invalid("evidence.embedded", name);
    }
    if (lower.contains("/embeddings/")) {
      checkEmbedded(in.readAllBytes(), name, depth + 1);
    }
  }

  /** What a document of this kind never has, and what reads files from elsewhere. */
  private static void checkProlog(String part, InputStream in, String name) {
    if (lower(part).matches(".*\\.(xml|rels|vml)") && XmlRedaction.hasDoctype(in)) {
      throw Refusal.invalid("evidence.entities", name);
    }
  }

  /** A chart brings its own workbook, a formula its own object; anything else is a stowaway. */
  private static void checkEmbedded(byte[] embedded, String name, int depth) throws IOException {
    if (depth > DEEPEST || embedded.length < 4) {
      throw Refusal.invalid("evidence.embedded", name);
    }
    if (embedded[0] == (byte) 0xd0) {
      CompoundFile.check(embedded, name);
      return;
    }
    if (embedded[0] != 'P' || embedded[1] != 'K') {
      throw Refusal.invalid("evidence.embedded", name);
    }
    var total = 0L;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(embedded))) {
      for (var it = zip.getNextEntry(); it != null; it = zip.getNextEntry()) {
        var part = readAtMost(zip, Inflation.MOST / 8 - total, name);
        total += part.length;
        checkProlog(it.getName(), new ByteArrayInputStream(part), name);
        check(it.getName(), new ByteArrayInputStream(part), name, depth);
      }
    }
  }

  private static byte[] readAtMost(InputStream in, long most, String name) throws IOException {
    var part = in.readNBytes((int) most + 1);
    if (part.length > most) {
      throw Refusal.invalid("evidence.bomb", name);
    }
    return part;
  }

  private static String content(ZipFile zip) throws IOException {
    try (var in = zip.getInputStream(zip.getEntry(CONTENTS))) {
      return new String(in.readNBytes(4 << 20), StandardCharsets.UTF_8);
    }
  }

  private static Optional<FileFormat> media(String content) {
    return Stream.of(FileFormat.DOCX, FileFormat.XLSX, FileFormat.PPTX)
        .filter(it -> content.contains(it.contentType() + ".main+xml"))
        .findFirst();
  }

  private static boolean isAmong(List<String> parts, String part) {
    var lower = lower(part);
    return parts.stream()
        .anyMatch(it -> it.startsWith("/") ? lower.contains(it) : lower.startsWith(it));
  }

  private static String lower(String part) {
    return part.toLowerCase(Locale.ROOT);
  }

  private static void copy(String part, InputStream in, ZipOutputStream out, Set<String> shown)
      throws IOException, XMLStreamException {
    if (isAmong(HOLDING_MORE, part)) {
      throw new Uncleanable(Impurity.OBJECT);
    }
    var entry = new ZipEntry(part);
    entry.setTime(NO_TIME);
    out.putNextEntry(entry);
    switch (lower(part)) {
      case "docprops/core.xml" -> out.write(CORE.getBytes(StandardCharsets.UTF_8));
      case "docprops/app.xml" -> out.write(APP.getBytes(StandardCharsets.UTF_8));
      default -> copyPart(lower(part), in, out, shown);
    }
    out.closeEntry();
  }

  private static void copyPart(String part, InputStream in, OutputStream out, Set<String> shown)
      throws IOException, XMLStreamException {
    var ending = part.substring(part.lastIndexOf('.') + 1);
    switch (ending) {
      case "xml", "rels", "vml" -> new XmlRedaction(part, shown).copy(in, out);
      case "jpg", "jpeg", "jpe", "jfif" -> copyPicture(in, "jpeg", out);
      case "png", "gif", "bmp" -> copyPicture(in, ending, out);
      case "fntdata", "odttf" -> in.transferTo(out);
      default ->
          throw new Uncleanable(part.contains("/media/") ? Impurity.DRAWING : Impurity.OBJECT);
    }
  }

  private static void copyPicture(InputStream in, String form, OutputStream out)
      throws IOException {
    var picture = in.readAllBytes();
    try {
      out.write(Repainting.within(picture, form));
    } catch (IOException | RuntimeException e) {
      throw new Uncleanable(Impurity.DRAWING);
    }
  }
}
