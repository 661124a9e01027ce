package bihuan.evidence.cleaning;

import bihuan.Refusal;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A Word, Excel or PowerPoint file from before 2007. Its author stands in too many places to be
 * taken out with certainty, so there is no cleaned copy of it.
 */
record CompoundFile(FileFormat media) implements RawFile {

  private static final Set<String> MACROS =
      Set.of("macros", "_vba_project_cur", "vba", "_vba_project");
  private static final Set<String> LOCKED =
      Set.of(
          "encryptedpackage",
          "encryptioninfo",
          "encryptedsummary",
          "\u0009drmcontent",
          "\u0006dataspaces");
  private static final Set<String> PARCELS = Set.of("\u0001ole10native", "package");

  private static final int ENCRYPTED_DOC = 0x0100;
  private static final int FILE_PASS = 0x2f;
  private static final int BOUND_SHEET = 0x85;
  private static final int VBA_INFO = 0x03ff;

  static CompoundFile open(Path file, String name) throws IOException {
    try (var system = new POIFSFileSystem(file.toFile(), true)) {
      check(system.getRoot(), name, 0);
      var root = system.getRoot();
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        checkDoc(bytes(root, "WordDocument"), name);
        return new CompoundFile(FileFormat.DOC);
      }
      if (root.hasEntryCaseInsensitive("Workbook")) {
        checkXls(bytes(root, "Workbook"), name);
        return new CompoundFile(FileFormat.XLS);
      }
      if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
        checkPpt(ByteBuffer.wrap(bytes(root, "PowerPoint Document")), name);
        return new CompoundFile(FileFormat.PPT);
      }
      throw Refusal.invalid("evidence.type", name);
    }
  }

  @Override
  public FileProperties findings() {
    return FileProperties.document(media);
  }

  @Override
  public Optional<Impurity> clean(Path to) {
    return Optional.of(Impurity.OLD_OFFICE);
  }

  /** Looks through a file system in a file, as it may also lie inside another document. */
  static void check(byte[] embedded, String name) throws IOException {
    try (var system = new POIFSFileSystem(new ByteArrayInputStream(embedded))) {
      check(system.getRoot(), name, 0);
    }
  }

  private static void check(DirectoryEntry folder, String name, int depth) throws IOException {
    if (depth > 20) {
      throw new IOException("too deep");
    }
    for (var it : folder) {
      var entry = it.getName().toLowerCase(Locale.ROOT);
      if (MACROS.contains(entry)) {
        throw Refusal.invalid("evidence.macros", name);
      }
      if (LOCKED.contains(entry)) {
        throw Refusal.invalid("evidence.encrypted", name);
      }
      if (PARCELS.contains(entry)) {
        throw Refusal.invalid("evidence.embedded", name);
      }
      if (it instanceof DirectoryEntry inner) {
        check(inner, name, depth + 1);
      }
    }
  }

  private static void checkDoc(byte[] document, String name) {
    var header = ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN);
    if ((header.getShort(10) & ENCRYPTED_DOC) != 0) {
      throw Refusal.invalid("evidence.encrypted", name);
    }
  }

  /** Sheets of macros (1) hide among the sheets of figures (0). */
  private static void checkXls(byte[] workbook, String name) {
    var records = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
    while (records.remaining() >= 4) {
      var type = Short.toUnsignedInt(records.getShort());
      var length = Short.toUnsignedInt(records.getShort());
      if (type == FILE_PASS) {
        throw Refusal.invalid("evidence.encrypted", name);
      }
      if (type == BOUND_SHEET
          && (records.get(records.position() + 5) == 1
              || records.get(records.position() + 5) == 6)) {
        throw Refusal.invalid("evidence.macros", name);
      }
      records.position(Math.min(records.limit(), records.position() + length));
    }
  }

  private static void checkPpt(ByteBuffer records, String name) {
    records.order(ByteOrder.LITTLE_ENDIAN);
    while (records.remaining() >= 8) {
      var isContainer = (records.getShort() & 0xf) == 0xf;
      var type = Short.toUnsignedInt(records.getShort());
      var length = Integer.toUnsignedLong(records.getInt());
      if (type == VBA_INFO && !isContainer && records.getInt(records.position() + 4) != 0) {
        throw Refusal.invalid("evidence.macros", name);
      }
      if (!isContainer) {
        records.position((int) Math.min(records.limit(), records.position() + length));
      }
    }
  }

  private static byte[] bytes(DirectoryNode root, String name) throws IOException {
    var entry = (DocumentEntry) root.getEntryCaseInsensitive(name);
    try (var in = new DataInputStream(new DocumentInputStream(entry))) {
      return in.readAllBytes();
    }
  }
}
