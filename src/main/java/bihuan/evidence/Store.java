package bihuan.evidence;

import bihuan.Digest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Contents by their hash, in a folder that no web server looks into: {@code files/ab/cd/abcd…}. A
 * content is on the disk before anybody may refer to it; a crash leaves at most one that nobody
 * refers to.
 */
@ApplicationScoped
class Store {

  private static final int BLOCK = 1 << 16;

  @Inject
  @ConfigProperty(name = "bihuan.data", defaultValue = "${user.home}/.bihuan")
  String data;

  private Path files;
  private Path arriving;

  protected Store() {} // CDI

  Store(Path data) {
    this.data = data.toString();
    open();
  }

  @PostConstruct
  void open() {
    try {
      files = Path.of(data, "files");
      arriving = createFolders(files.resolve("arriving"));
    } catch (IOException e) {
      throw new UncheckedIOException("bihuan.data: cannot write to " + data, e);
    }
  }

  /** For the owner's eyes only, where the disk knows of owners. */
  private static Path createFolders(Path folder) throws IOException {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? Files.createDirectories(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
        : Files.createDirectories(folder);
  }

  /** An empty file to write to; whoever asked deletes it. */
  Path blank() {
    try {
      return Files.createTempFile(arriving, "", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes no more than this many bytes; answers how many there were, one too many at most. */
  static long spool(InputStream in, Path to, long most) throws IOException {
    try (var out = Files.newOutputStream(to)) {
      var block = new byte[BLOCK];
      var size = 0L;
      for (var read = in.read(block); read >= 0; read = in.read(block)) {
        size += read;
        if (size > most) {
          return size;
        }
        out.write(block, 0, read);
      }
      return size;
    }
  }

  /** Takes the file in for good and answers its hash; the file itself is gone then. */
  String keep(Path file) {
    try {
      var hash = hash(file);
      var place = path(hash);
      synchronized (this) {
        if (Files.exists(place)) {
          Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
          Files.delete(file);
        } else {
          flush(file, StandardOpenOption.WRITE);
          createFolders(place.getParent());
          Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
          for (var folder = place.getParent();
              folder.startsWith(files);
              folder = folder.getParent()) {
            flush(folder, StandardOpenOption.READ);
          }
        }
      }
      return hash;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String hash) {
    return files.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
  }

  long size(String hash) {
    try {
      return Files.size(path(hash));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes what is older than this and not wanted; answers how many. */
  int sweep(Instant before, Predicate<String> wanted) {
    try (var all = Files.walk(files)) {
      var unwanted =
          all.filter(it -> Files.isRegularFile(it) && isOlder(it, before))
              .filter(it -> it.startsWith(arriving) || !wanted.test(it.getFileName().toString()))
              .toList();
      return delete(unwanted, before);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks at the age again: the same content may have come in meanwhile. */
  private synchronized int delete(List<Path> unwanted, Instant before) throws IOException {
    var deleted = 0;
    for (var it : unwanted) {
      if (isOlder(it, before)) {
        Files.deleteIfExists(it);
        deleted++;
      }
    }
    return deleted;
  }

  private static boolean isOlder(Path file, Instant before) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(before);
    } catch (IOException e) {
      return false;
    }
  }

  private static String hash(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return Digest.SHA256.of(in);
    }
  }

  private static void flush(Path path, StandardOpenOption how) throws IOException {
    try (var channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }
}
