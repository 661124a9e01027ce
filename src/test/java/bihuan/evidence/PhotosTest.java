package bihuan.evidence;

import static bihuan.evidence.Samples.upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.icc.IccDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadataNode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing in what goes out joins two photos to one telephone. */
class PhotosTest {

  private static final int QUANTISATION = 0xdb;

  /** Tables that no other maker has. */
  private static final byte[] TELEPHONE = telephone();

  @TempDir Path data;

  private Store store;
  private Examination examination;

  @BeforeEach
  void open() {
    store = new Store(data);
    examination = new Examination(store, 20);
  }

  @Test
  void theTablesOfTheTelephoneStayBehind() throws Exception {
    var queue = photo(1, 800, 600);
    var window = photo(2, 640, 480);
    assertThat(tables(queue)).isEqualTo(tables(window));

    var one = clean("IMG_20260302_090112.jpg", queue);
    var other = clean("shot.png", png(3, 500, 300));

    assertThat(tables(one)).isNotEqualTo(tables(queue)).isEqualTo(tables(other));
    assertThat(tables(clean("IMG_20260302_090114.jpg", window))).isEqualTo(tables(one));
  }

  @Test
  void nothingIsToldBesideThePixels() throws Exception {
    var clean = clean("a.jpg", photo(1, 800, 600));

    var told = ImageMetadataReader.readMetadata(new ByteArrayInputStream(clean));
    assertThat(told.containsDirectoryOfType(ExifDirectoryBase.class)).isFalse();
    assertThat(told.containsDirectoryOfType(IccDirectory.class)).isFalse();
    assertThat(told.getDirectories())
        .extracting(Directory::getName)
        .containsOnly("JPEG", "JFIF", "JpegComment", "Huffman", "File Type");
  }

  @Test
  void aLargePhotoIsMadeSmallerAndStillShowsTheSame() throws Exception {
    var clean = ImageIO.read(new ByteArrayInputStream(clean("a.jpg", photo(1, 4000, 3000))));

    assertThat(clean.getWidth()).isEqualTo(1600);
    assertThat(clean.getHeight()).isEqualTo(1200);
    assertThat(clean.getRGB(200, 600) >> 16 & 0xff).isLessThan(100);
    assertThat(clean.getRGB(1400, 600) >> 16 & 0xff).isGreaterThan(150);
  }

  @Test
  void theGrainOfTheSensorIsDrownedInOneThatChangesEveryTime() throws Exception {
    var photo = photo(1, 800, 600);
    var once = grain(clean("a.jpg", photo));
    var again = grain(clean("a.jpg", photo));

    assertThat(likeness(grain(photo), grain(photo(2, 800, 600)))).isGreaterThan(0.5);
    assertThat(likeness(once, grain(clean("b.jpg", photo(2, 800, 600))))).isLessThan(0.25);
    assertThat(once).isNotEqualTo(again);
  }

  @Test
  void sizesComeInSteps() throws Exception {
    assertThat(clean("a.jpg", photo(1, 800, 600)).length % (32 * 1024)).isZero();
    assertThat(clean("a.jpg", photo(2, 320, 200)).length % (32 * 1024)).isZero();
    assertThat(clean("a.png", png(3, 20, 20)).length).isEqualTo(32 * 1024);
  }

  @Test
  void aPhotoWithinADocumentIsPaintedAnewToo() throws Exception {
    var parts = new TreeMap<>(OfficeFiles.word());
    var photo = photo(1, 800, 600);
    parts.replaceAll((name, part) -> name.endsWith("image1.jpeg") ? photo : part);
    var stored = examination.of(upload("a.docx", OfficeFiles.zip(parts)));
    try (var zip = new java.util.zip.ZipFile(store.path(stored.clean()).toFile());
        var in = zip.getInputStream(zip.getEntry("word/media/image1.jpeg"))) {
      assertThat(tables(in.readAllBytes())).isEqualTo(tables(clean("b.jpg", photo)));
    }
  }

  @Test
  void aPhotoWithinAPdfIsPaintedAnewToo() throws Exception {
    var photo = photo(1, 2000, 1500);
    try (var document = Loader.loadPDF(clean("a.pdf", pdf(photo)))) {
      var resources = document.getPage(0).getResources();
      var name = resources.getXObjectNames().iterator().next();
      var image = (PDImageXObject) resources.getXObject(name);
      try (var raw = image.getCOSObject().createRawInputStream()) {
        assertThat(tables(raw.readAllBytes())).isEqualTo(tables(clean("b.jpg", photo)));
      }
      assertThat(image.getCOSObject().getCOSName(COSName.COLORSPACE)).isEqualTo(COSName.DEVICERGB);
      assertThat(image.getImage().getWidth()).isEqualTo(1600);
      assertThat(image.getImage().getRGB(200, 600) >> 16 & 0xff).isLessThan(100);
    }
  }

  @Test
  void aPhotoKeptWithoutLossWithinAPdfIsPaintedAnewToo() throws Exception {
    var scene = scene(1, 600, 400);
    var written = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var pen = new PDPageContentStream(document, page)) {
        pen.drawImage(LosslessFactory.createFromImage(document, scene), 0, 0, 300, 200);
      }
      document.save(written);
    }

    try (var document = Loader.loadPDF(clean("a.pdf", written.toByteArray()))) {
      var resources = document.getPage(0).getResources();
      var name = resources.getXObjectNames().iterator().next();
      var image = (PDImageXObject) resources.getXObject(name);
      assertThat(image.getCOSObject().getFilters()).isEqualTo(COSName.DCT_DECODE);
    }
  }

  private byte[] clean(String name, byte[] content) throws IOException {
    return Files.readAllBytes(store.path(examination.of(upload(name, content)).clean()));
  }

  /** The same telephone, whatever is before it: its tables, and the grain of its sensor. */
  private static byte[] photo(int scene, int width, int height) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var written = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(written)) {
      writer.setOutput(out);
      var image = scene(scene, width, height);
      var how = writer.getDefaultWriteParam();
      writer.write(null, new IIOImage(image, null, ownTables(writer, image, how)), how);
    } finally {
      writer.dispose();
    }
    return written.toByteArray();
  }

  private static javax.imageio.metadata.IIOMetadata ownTables(
      ImageWriter writer, BufferedImage image, ImageWriteParam how) throws IOException {
    var told = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), how);
    var root = (IIOMetadataNode) told.getAsTree("javax_imageio_jpeg_image_1.0");
    var found = root.getElementsByTagName("dqtable");
    for (var i = 0; i < found.getLength(); i++) {
      var values = new int[64];
      for (var it = 0; it < 64; it++) {
        values[it] = 1 + TELEPHONE[it] % 3;
      }
      ((IIOMetadataNode) found.item(i))
          .setUserObject(new javax.imageio.plugins.jpeg.JPEGQTable(values));
    }
    told.setFromTree("javax_imageio_jpeg_image_1.0", root);
    return told;
  }

  private static byte[] png(int scene, int width, int height) {
    return Pictures.encoded("png", scene(scene, width, height));
  }

  private static BufferedImage scene(int scene, int width, int height) {
    var sensor = new Random(7);
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        var light = 40 + 160 * x / width + (int) (4 * sensor.nextGaussian());
        image.setRGB(x, y, light << 16 | light << 8 | (light * scene & 0x7f));
      }
    }
    return image;
  }

  private static byte[] telephone() {
    var tables = new byte[64];
    new Random(3).nextBytes(tables);
    for (var i = 0; i < 64; i++) {
      tables[i] &= 0x7f;
    }
    return tables;
  }

  private static byte[] pdf(byte[] photo) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      var image = PDImageXObject.createFromByteArray(document, photo, "photo");
      try (var pen = new PDPageContentStream(document, page)) {
        pen.drawImage(image, 20, 20, 400, 300);
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static List<String> tables(byte[] jpeg) {
    var tables = new ArrayList<String>();
    for (var at = 2; (jpeg[at + 1] & 0xff) != 0xda; ) {
      var length = (jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff;
      if ((jpeg[at + 1] & 0xff) == QUANTISATION) {
        tables.add(
            new String(jpeg, at + 4, length - 2, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
      at += 2 + length;
    }
    return tables;
  }

  /** What is left of the green where its neighbours are taken away. */
  private static double[] grain(byte[] jpeg) throws IOException {
    var image = ImageIO.read(new ByteArrayInputStream(jpeg));
    var grain = new double[200 * 200];
    for (var y = 0; y < 200; y++) {
      for (var x = 0; x < 200; x++) {
        grain[y * 200 + x] =
            green(image, x + 1, y + 1)
                - (green(image, x, y + 1)
                        + green(image, x + 2, y + 1)
                        + green(image, x + 1, y)
                        + green(image, x + 1, y + 2))
                    / 4.0;
      }
    }
    return grain;
  }

  private static int green(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) >> 8 & 0xff;
  }

  private static double likeness(double[] one, double[] other) {
    var together = 0.0;
    var alone = 0.0;
    var beside = 0.0;
    for (var i = 0; i < one.length; i++) {
      together += one[i] * other[i];
      alone += one[i] * one[i];
      beside += other[i] * other[i];
    }
    return together / Math.sqrt(alone * beside);
  }
}
