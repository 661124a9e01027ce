package bihuan.evidence.cleaning;

import bihuan.Refusal;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageInputStream;

/** A photo or a screenshot; what goes out is painted anew, upright. */
record Picture(Path file, FileFormat media, int rawWidth, int rawHeight, Orientation turn)
    implements RawFile {

  /** Counted before a single pixel is unpacked. */
  static final int MOST_MEGAPIXELS = 100;

  static final int THUMBNAIL = 360;

  private static final int MOST_PIXELS_ON_CANVAS = 16_000_000;

  static Picture open(Path file, FileFormat media, String name) throws IOException {
    var turn = turn(file, media);
    var size = PictureDecoder.size(() -> new FileImageInputStream(file.toFile()));
    if ((long) size.width * size.height > MOST_MEGAPIXELS * 1_000_000L) {
      throw Refusal.invalid("evidence.pixels", name, MOST_MEGAPIXELS);
    }
    return new Picture(file, media, size.width, size.height, turn);
  }

  @Override
  public FileProperties findings() {
    return turn.swapsSides()
        ? FileProperties.picture(media, rawHeight, rawWidth)
        : FileProperties.picture(media, rawWidth, rawHeight);
  }

  @Override
  public FileProperties copied() {
    var frame = frame();
    return FileProperties.picture(FileFormat.JPEG, frame.width(), frame.height());
  }

  @Override
  public Optional<Impurity> clean(Path to) throws IOException {
    var frame = frame();
    try (var out = new BufferedOutputStream(Files.newOutputStream(to))) {
      Repainting.photo(unpack(frame.width(), frame.height()), frame, turn, out);
    }
    return Optional.empty();
  }

  @Override
  public boolean thumbnail(Path clean, Path to) throws IOException {
    var image = ImageIO.read(clean.toFile());
    var shrink = Math.min(1, THUMBNAIL / (double) Math.max(image.getWidth(), image.getHeight()));
    var width = side(image.getWidth() * shrink);
    var height = side(image.getHeight() * shrink);
    try (var out = Files.newOutputStream(to)) {
      Repainting.thumbnail(Repainting.paint(image, width, height, Orientation.NONE, false), out);
    }
    return true;
  }

  /**
   * One within a document, whatever the document calls it; refuses, as not to be cleaned, what
   * would unpack to too much.
   */
  static BufferedImage read(byte[] picture) throws IOException {
    PictureDecoder.Source source =
        () -> ImageIO.createImageInputStream(new ByteArrayInputStream(picture));
    var size = PictureDecoder.size(source);
    if ((long) size.width * size.height > MOST_MEGAPIXELS * 1_000_000L) {
      throw new IOException("too many pixels");
    }
    var frame = Repainting.Frame.of(size.width, size.height);
    return PictureDecoder.read(
        source, step(size.width, size.height, frame.width(), frame.height()));
  }

  private static Orientation turn(Path file, FileFormat media) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return switch (media) {
        case JPEG -> Segments.turnOfJpeg(in);
        case PNG -> Segments.turnOfPng(in);
        case WEBP -> Segments.turnOfWebp(in);
        default -> Orientation.NONE;
      };
    }
  }

  /** Unpacks no more pixels than the wanted measures, or the canvas, need. */
  private BufferedImage unpack(int width, int height) throws IOException {
    var full = findings();
    var step = step(full.width(), full.height(), width, height);
    return PictureDecoder.read(() -> new FileImageInputStream(file.toFile()), step);
  }

  private Repainting.Frame frame() {
    var full = findings();
    return Repainting.Frame.of(full.width(), full.height());
  }

  private static int step(int fullWidth, int fullHeight, int width, int height) {
    var step = Math.max(1, Math.min(fullWidth / width, fullHeight / height));
    while ((long) fullWidth * fullHeight / ((long) step * step) > MOST_PIXELS_ON_CANVAS) {
      step++;
    }
    return step;
  }

  private static int side(double length) {
    return Math.max(1, (int) Math.round(length));
  }
}
