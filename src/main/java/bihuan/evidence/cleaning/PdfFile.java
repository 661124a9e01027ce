package bihuan.evidence.cleaning;

import bihuan.Refusal;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A PDF; what goes out is its pages as they are drawn, with what was filled in and marked on them,
 * and nothing that acts, hides or tells who made it.
 */
record PdfFile(Path file, int pages) implements RawFile {

  /** Who, when, with what; what runs by itself; files within the file. */
  private static final List<COSName> TELLING =
      names(
          "Metadata",
          "PieceInfo",
          "LastModified",
          "AA",
          "OpenAction",
          "JavaScript",
          "JS",
          "EmbeddedFiles",
          "EF",
          "AF",
          "Collection",
          "XFA",
          "Info",
          "AlternatePresentations",
          "URI",
          "Threads",
          "Names",
          "Dests",
          "Outlines",
          "PageLabels",
          "StructTreeRoot",
          "ActualText",
          "Alt",
          "Alternates",
          "Thumb",
          "OCProperties",
          "OC",
          "Perms",
          "DSS",
          "SpiderInfo");

  private static final List<COSName> TELLING_OF_SIGNATURES =
      names(
          "Name",
          "Reason",
          "Location",
          "ContactInfo",
          "Contents",
          "Cert",
          "M",
          "Prop_Build",
          "Reference",
          "ByteRange");

  private static final Set<String> ACTIONS =
      Set.of(
          "JavaScript",
          "Launch",
          "SubmitForm",
          "ImportData",
          "Rendition",
          "GoToR",
          "GoToE",
          "URI",
          "RichMediaExecute",
          "Movie",
          "Sound",
          "ResetForm",
          "Hide",
          "Named");

  /** Pixels of a side: what is smaller is a sign or a seal. */
  private static final int LEAST_OF_A_PHOTO = 100;

  private static final int MOST_PIXELS = Picture.MOST_MEGAPIXELS * 1_000_000;

  static PdfFile open(Path file, String name) throws IOException {
    if (Inflation.ofPdf(file)) {
      throw Refusal.invalid("evidence.bomb", name);
    }
    var isEncrypted = Inflation.isEncrypted(file);
    if (isEncrypted && Inflation.mayGrowUnseen(file)) {
      throw Refusal.invalid("evidence.encrypted", name);
    }
    try (var document = load(file)) {
      if (document.isEncrypted()) {
        checkWithin(document, name);
      }
      if (document.getNumberOfPages() == 0) {
        throw Refusal.invalid("evidence.broken", name);
      }
      if (streams(document).anyMatch(PdfFile::isTooLarge)) {
        throw Refusal.invalid("evidence.pixels", name, Picture.MOST_MEGAPIXELS);
      }
      return new PdfFile(file, document.getNumberOfPages());
    } catch (InvalidPasswordException e) {
      throw Refusal.invalid("evidence.encrypted", name);
    } catch (IOException e) {
      if (isEncrypted) {
        throw Refusal.invalid("evidence.encrypted", name);
      }
      throw e;
    }
  }

  /** Restrictions on its readers are no lock: it opens without a password, and is counted open. */
  private static void checkWithin(PDDocument document, String name) throws IOException {
    var open = Files.createTempFile("open", ".pdf");
    try {
      document.setAllSecurityToBeRemoved(true);
      document.save(open.toFile(), CompressParameters.NO_COMPRESSION);
      if (Inflation.ofPdf(open)) {
        throw Refusal.invalid("evidence.bomb", name);
      }
    } finally {
      Files.delete(open);
    }
  }

  @Override
  public FileProperties findings() {
    return FileProperties.pages(FileFormat.PDF, pages);
  }

  @Override
  public Optional<Impurity> clean(Path to) {
    try (var document = load(file)) {
      if (streams(document).anyMatch(PdfFile::isSealed)) {
        return Optional.of(Impurity.DRAWING);
      }
      if (hasLayersThatMayHide(document) || PdfNotes.arePrintedOnly(document)) {
        return Optional.of(Impurity.HIDDEN);
      }
      document.setAllSecurityToBeRemoved(true);
      var leavesOut = holdsFiles(document);
      PdfNotes.showWidgets(document);
      flattenForm(document);
      for (var it : document.getPages()) {
        it.setAnnotations(PdfNotes.drawn(it));
        it.getCOSObject().removeItem(COSName.B);
      }
      repaint(document);
      for (var it : all(document)) {
        clean(it);
      }
      document.getDocument().getTrailer().removeItem(COSName.ID);
      document.setDocumentInformation(new PDDocumentInformation());
      try (var out = new BufferedOutputStream(Files.newOutputStream(to))) {
        document.save(out, CompressParameters.NO_COMPRESSION);
      }
      if (PdfNotes.areLost(this, to)) {
        return Optional.of(Impurity.OTHER);
      }
      return leavesOut ? Optional.of(Impurity.LEFT_OUT) : Optional.empty();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return Optional.of(Impurity.OTHER);
    }
  }

  @Override
  public boolean thumbnail(Path clean, Path to) {
    try (var document = load(clean)) {
      var box = document.getPage(0).getCropBox();
      var longest = Math.max(box.getWidth(), box.getHeight());
      var shortest = Math.min(box.getWidth(), box.getHeight());
      if (longest < 1 || longest > 20_000 || shortest / longest * Picture.THUMBNAIL < 1) {
        return false;
      }
      var renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      try (var out = Files.newOutputStream(to)) {
        Repainting.thumbnail(
            renderer.renderImage(0, Picture.THUMBNAIL / longest, ImageType.RGB), out);
      }
      return true;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return false;
    }
  }

  static PDDocument load(Path file) throws IOException {
    return Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
  }

  private static void clean(COSDictionary it) throws IOException {
    if (isAction(it)) {
      it.clear();
      return;
    }
    TELLING.forEach(it::removeItem);
    if (COSName.OCG.equals(it.getCOSName(COSName.TYPE))) {
      it.removeItem(COSName.NAME);
    }
    if (it.containsKey(COSName.getPDFName("ByteRange"))
        || COSName.SIG.equals(it.getCOSName(COSName.TYPE))) {
      TELLING_OF_SIGNATURES.forEach(it::removeItem);
    }
  }

  private static boolean isAction(COSDictionary it) {
    return it.getDictionaryObject(COSName.S) instanceof COSName kind
        && ACTIONS.contains(kind.getName())
        && !it.containsKey(COSName.getPDFName("K"));
  }

  private static boolean holdsFiles(PDDocument document) {
    return all(document).stream().anyMatch(it -> it.containsKey(COSName.EF));
  }

  /** Layers that are all on are as good as none; any other may come and go. */
  private static boolean hasLayersThatMayHide(PDDocument document) {
    var layers = document.getDocumentCatalog().getOCProperties();
    var memberships =
        all(document).stream().anyMatch(it -> COSName.OCMD.equals(it.getCOSName(COSName.TYPE)));
    return memberships
        || (layers != null
            && (layers.getOptionalContentGroups().stream()
                    .anyMatch(it -> !layers.isGroupEnabled(it))
                || switchesByItself(layers.getCOSObject())));
  }

  private static boolean switchesByItself(COSDictionary layers) {
    var shown = layers.getCOSDictionary(COSName.D);
    return shown == null || shown.containsKey(COSName.AS);
  }

  /** What was filled in is drawn on the page; what the form held beyond that goes. */
  private static void flattenForm(PDDocument document) throws IOException {
    var form = document.getDocumentCatalog().getAcroForm(null);
    if (form == null) {
      return;
    }
    if (form.hasXFA()) {
      throw new IOException("a form that draws itself");
    }
    form.flatten(form.getFields(), form.getNeedAppearances());
    document.getDocumentCatalog().setAcroForm(null);
  }

  /** A photo within a PDF brings its own camera and place. */
  private static void repaint(PDDocument document) throws IOException {
    var masks = Collections.<COSBase>newSetFromMap(new IdentityHashMap<>());
    streams(document).forEach(it -> masks.add(it.getDictionaryObject(COSName.SMASK)));
    for (var it : streams(document).toList()) {
      if (isFiltered(it, "DCTDecode", "DCT") || isPhotoWithoutLoss(it)) {
        repaint(it, masks.contains(it));
      }
    }
  }

  /** Kept whole, with the grain of its sensor; what a machine drew has none and stays. */
  private static boolean isPhotoWithoutLoss(COSStream stream) throws IOException {
    return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
        && !stream.getBoolean(COSName.IMAGE_MASK, false)
        && stream.getInt(COSName.BITS_PER_COMPONENT, 0) >= 8
        && stream.getInt(COSName.WIDTH, 0) >= LEAST_OF_A_PHOTO
        && stream.getInt(COSName.HEIGHT, 0) >= LEAST_OF_A_PHOTO
        && hasGrain(new PDImageXObject(new PDStream(stream), null).getOpaqueImage(null, 1));
  }

  /** Of all neighbours more than one in four differ: no machine draws like that. */
  private static boolean hasGrain(BufferedImage image) {
    var differ = 0;
    for (var y = 0; y < image.getHeight(); y++) {
      for (var x = 1; x < image.getWidth(); x++) {
        differ += image.getRGB(x, y) == image.getRGB(x - 1, y) ? 0 : 1;
      }
    }
    return differ > image.getHeight() * (long) image.getWidth() / 4;
  }

  private static void repaint(COSStream photo, boolean isMask) throws IOException {
    if (photo.getDictionaryObject(COSName.MASK) instanceof COSArray) {
      throw new IOException("a colour that stands for none");
    }
    var image = new PDImageXObject(new PDStream(photo), null);
    var isGrey = isMask || image.getColorSpace() instanceof PDDeviceGray;
    var seen = image.getOpaqueImage(null, 1);
    var painted = Repainting.within(seen, isGrey);
    var frame = Repainting.Frame.of(seen.getWidth(), seen.getHeight());
    try (var out = photo.createRawOutputStream()) {
      out.write(painted);
    }
    photo.setItem(COSName.FILTER, COSName.DCT_DECODE);
    photo.setInt(COSName.WIDTH, frame.width());
    photo.setInt(COSName.HEIGHT, frame.height());
    photo.setInt(COSName.BITS_PER_COMPONENT, 8);
    photo.setItem(COSName.COLORSPACE, isGrey ? COSName.DEVICEGRAY : COSName.DEVICERGB);
    photo.removeItem(COSName.DECODE);
    photo.removeItem(COSName.DECODE_PARMS);
  }

  /** JPEG 2000 with notes of its own, or a photo behind a second filter: not to be cleaned here. */
  private static boolean isSealed(COSStream stream) {
    var filters = filters(stream);
    return filters.contains("JPXDecode")
        || (filters.size() > 1 && (filters.contains("DCTDecode") || filters.contains("DCT")));
  }

  private static boolean isTooLarge(COSStream stream) {
    var width = (long) stream.getInt(COSName.WIDTH, COSName.W, 0);
    var height = (long) stream.getInt(COSName.HEIGHT, COSName.H, 0);
    return width * height > MOST_PIXELS;
  }

  private static boolean isFiltered(COSStream stream, String... names) {
    return filters(stream).stream().anyMatch(List.of(names)::contains);
  }

  private static List<String> filters(COSStream stream) {
    var filter = stream.getFilters();
    if (filter instanceof COSName name) {
      return List.of(name.getName());
    }
    return filter instanceof COSArray several ? several.toCOSNameStringList() : List.of();
  }

  private static Stream<COSStream> streams(PDDocument document) {
    return all(document).stream().filter(COSStream.class::isInstance).map(COSStream.class::cast);
  }

  /** Every dictionary that the document reaches; what it does not reach is not written again. */
  private static Set<COSDictionary> all(PDDocument document) {
    var found = Collections.<COSDictionary>newSetFromMap(new IdentityHashMap<>());
    var seen = Collections.<COSBase>newSetFromMap(new IdentityHashMap<>());
    var next = new ArrayDeque<COSBase>();
    next.add(document.getDocument().getTrailer());
    while (!next.isEmpty()) {
      var it = next.pop();
      var value = it instanceof COSObject reference ? reference.getObject() : it;
      if (value == null || !seen.add(value)) {
        continue;
      }
      if (value instanceof COSDictionary dictionary) {
        found.add(dictionary);
        dictionary.getValues().forEach(next::push);
      } else if (value instanceof COSArray array) {
        array.forEach(part -> push(part, next));
      }
    }
    return found;
  }

  private static void push(COSBase part, ArrayDeque<COSBase> next) {
    if (part != null) {
      next.push(part);
    }
  }

  static List<COSName> names(String... names) {
    return Stream.of(names).map(COSName::getPDFName).toList();
  }
}
