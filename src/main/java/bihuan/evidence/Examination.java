package bihuan.evidence;

import bihuan.Refusal;
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
import javax.imageio.IIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a file goes through on its way in: read, checked, cleaned, made small, stored. */
@ApplicationScoped
class Examination {

  /** Pictures are large in memory: no more than this many files are on the table at once. */
  private static final int TABLES = 3;

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
      tables.acquireUninterruptibly();
      try {
        return examine(original, upload.name(), size, papers);
      } catch (IIOException e) {
        throw Refusal.invalid("evidence.broken", upload.name());
      } finally {
        tables.release();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      papers.forEach(Examination::shred);
    }
  }

  private StoredFile examine(Path original, String name, long size, List<Path> papers)
      throws IOException {
    var piece = RawFile.of(original, name);
    var clean = blank(papers);
    var thumbnail = blank(papers);
    var isClean = piece.clean(clean);
    var isSmall = isClean && piece.thumbnail(clean, thumbnail);
    return new StoredFile(
        piece.findings(),
        size,
        store.keep(original),
        isClean ? store.keep(clean) : null,
        isClean ? piece.cleanMedia() : null,
        isSmall ? store.keep(thumbnail) : null);
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
