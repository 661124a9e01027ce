package bihuan.evidence.cleaning;

import bihuan.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file on the table, known by its content. */
public interface RawFile {

  FileProperties findings();

  /** Which way of cleaning this is; copies of an earlier one are made anew. */
  int CLEANING = 3;

  /**
   * Writes a copy that tells nothing about its maker; answers what keeps it from being made, or is
   * left out of it.
   */
  Optional<Impurity> clean(Path to) throws IOException;

  /** What the cleaned copy is. */
  default FileProperties copied() {
    return findings();
  }

  /** Writes a small picture of the cleaned copy; answers false where there is none. */
  default boolean thumbnail(Path clean, Path to) throws IOException {
    return false;
  }

  /** Reads what the file is; refuses, by name, whatever is not as it should be. */
  static RawFile of(Path file, String name) {
    try {
      var head = head(file);
      if (head.isEmpty()) {
        throw Refusal.invalid("evidence.empty", name);
      }
      var piece = open(Signature.of(head, name), file, name);
      if (!piece.findings().media().mayBeNamed(name)) {
        throw Refusal.invalid("evidence.disguised", name, piece.findings().media());
      }
      return piece;
    } catch (Refusal refusal) {
      throw refusal;
    } catch (CutOff e) {
      throw Refusal.invalid("evidence.cut", name);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw Refusal.invalid("evidence.broken", name);
    }
  }

  private static RawFile open(Signature signature, Path file, String name) throws IOException {
    return switch (signature) {
      case JPEG -> Picture.open(file, FileFormat.JPEG, name);
      case PNG -> Picture.open(file, FileFormat.PNG, name);
      case GIF -> Picture.open(file, FileFormat.GIF, name);
      case WEBP -> Picture.open(file, FileFormat.WEBP, name);
      case PDF -> PdfFile.open(file, name);
      case ZIP -> OfficePackage.open(file, name);
      default -> CompoundFile.open(file, name);
    };
  }

  private static String head(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(Signature.LENGTH), StandardCharsets.ISO_8859_1);
    }
  }
}
