package bihuan.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FileUtils;

/**
 * The file of the embedded database, and that nothing is lost of it which was answered for.
 *
 * <p>H2 says in its header only now and then which part is the newest, and looks for it at the end
 * of the file as well. A process killed while it wrote there leaves an end that cannot be read, and
 * H2 goes on from up to twenty commits before. Searched through as for a rescue, all of them are
 * found: so is every file that was not closed, before anything else opens it.
 */
public final class EmbeddedStore {

  private static final Logger LOG = Logger.getLogger(EmbeddedStore.class.getName());

  private static final Pattern FILE = Pattern.compile("jdbc:h2:(?!mem:|tcp:|ssl:|zip:)([^;]+)(.*)");
  private static final Pattern DELAY = Pattern.compile("(?i);WRITE_DELAY=\\d+");
  private static final int HEADER = 4096;

  private static final Set<String> MENDED = new HashSet<>();

  private EmbeddedStore() {}

  /** The same database, answering only when what it answers for is written. */
  static String flushing(String url) {
    return FILE.matcher(url).matches() ? DELAY.matcher(url).replaceAll("") + ";WRITE_DELAY=0" : url;
  }

  /** Finds all that was written before a process was killed; does nothing to a file closed well. */
  public static void mend(String url) {
    var address = FILE.matcher(url);
    if (!address.matches()) {
      return;
    }
    var file = address.group(1).replaceFirst("^file:", "") + ".mv.db";
    synchronized (MENDED) {
      if (MENDED.add(file) && FileUtils.exists(file) && !isClosed(file)) {
        mendFile(file);
      }
    }
  }

  private static void mendFile(String file) {
    try (var store = new MVStore.Builder().fileName(file).recoveryMode().open()) {
      LOG.log(Level.FINE, "read to its end, up to version {0}", store.getCurrentVersion());
    } catch (MVStoreException e) {
      // In use, or no store at all: whoever opens it is told so in its own words.
      LOG.log(Level.FINE, "not read to its end", e);
    }
  }

  private static boolean isClosed(String file) {
    try (var in = FileUtils.newInputStream(file)) {
      return new String(in.readNBytes(HEADER), StandardCharsets.ISO_8859_1).contains(",clean:1");
    } catch (IOException e) {
      return false;
    }
  }
}
