package bihuan.evidence;

import bihuan.Refusal;
import bihuan.evidence.cleaning.CutOff;
import bihuan.evidence.cleaning.RawFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import javax.imageio.IIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a file goes through on its way in: read, checked, cleaned, made small, stored. */
@ApplicationScoped
class Examination {

  /**
   * So many files are on the table at once: pictures are large in memory, and one processor is left
   * to those who read meanwhile.
   */
  private static final int TABLES =
      Math.max(1, Math.min(3, Runtime.getRuntime().availableProcessors() - 1));

  @Inject Store store;

  @Inject
  @ConfigProperty(name = "bihuan.evidence.max-megabytes", defaultValue = "20")
  int megabytes;

  private final Semaphore tables = new Semaphore(TABLES, true);

  protected Examination() {} // CDI

  Examination(Store store, int megabytes) {
    this.store = store;
    this.megabytes = megabytes;
  }

  StoredFile of(Upload upload) {
    var papers = new ArrayList<Path>();
    try {
      var original = blank(papers);
      var size = Store.spool(upload.content(), original, (long) megabytes << 20);
      if (size > (long) megabytes << 20) {
        throw Refusal.tooLarge("evidence.tooLarge", upload.name(), megabytes);
      }
      return examine(original, upload.name(), papers, () -> store.keep(original));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      papers.forEach(Examination::shred);
    }
  }

  /**
   * The copies of one that has been kept, made anew. Refuses what would not be taken any more.
   *
   * @param original its hash
   */
  StoredFile again(String original) {
    var papers = new ArrayList<Path>();
    try {
      return examine(store.path(original), "", papers, () -> original);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      papers.forEach(Examination::shred);
    }
  }

  private StoredFile examine(Path file, String name, List<Path> papers, Supplier<String> original)
      throws IOException {
    tables.acquireUninterruptibly();
    try {
      var size = Files.size(file);
      var piece = RawFile.of(file, name);
      var clean = blank(papers);
      var thumbnail = blank(papers);
      var impurity = piece.clean(clean).orElse(null);
      var isClean = impurity == null || !impurity.keepsBack();
      var isSmall = isClean && piece.thumbnail(clean, thumbnail);
      return new StoredFile(
          piece.findings(),
          size,
          original.get(),
          piece.copied(),
          isClean ? store.keep(clean) : null,
          isSmall ? store.keep(thumbnail) : null,
          impurity);
    } catch (CutOff e) {
      throw Refusal.invalid("evidence.cut", name);
    } catch (IIOException e) {
      throw Refusal.invalid("evidence.broken", name);
    } finally {
      tables.release();
    }
  }

  private Path blank(List<Path> papers) {
    var paper = store.blank();
    papers.add(paper);
    return paper;
  }

  private static void shred(Path paper) {
    try {
      Files.deleteIfExists(paper);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
