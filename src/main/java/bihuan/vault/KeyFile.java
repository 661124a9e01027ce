package bihuan.vault;

import bihuan.Signs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * The file the keys are kept in, one a line ({@code id secret}): the last one seals what is new,
 * those above it still open what is old.
 */
final class KeyFile {

  private static final String HEAD =
      """
      # The keys of the vault: "id secret" (32 bytes, base64), one a line.
      # The last line seals what is new; those above it still open what is old.
      # Without this file no identity can be read. Keep a copy, apart from the database.
      """;

  private final Path path;

  KeyFile(Path path) {
    this.path = path.toAbsolutePath();
  }

  Path path() {
    return path;
  }

  boolean exists() {
    return Files.exists(path);
  }

  /** The keys, oldest first. */
  List<VaultKey> read() {
    var keys = new ArrayList<VaultKey>();
    try {
      for (var line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
        if (!Signs.isMissing(line) && !line.startsWith("#")) {
          keys.add(keyIn(Signs.stripped(line)));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(
          "The vault's key file " + path + " cannot be read: " + e.getClass().getSimpleName(), e);
    }
    if (keys.isEmpty()) {
      throw unusable("holds no key");
    }
    if (keys.stream().map(VaultKey::id).distinct().count() < keys.size()) {
      throw unusable("holds two keys of the same id");
    }
    return List.copyOf(keys);
  }

  /** Makes the file with a first key, for the owner's eyes only; leaves an existing one alone. */
  void create() {
    try {
      Files.createDirectories(path.getParent());
      Files.createFile(path, ownersOnly());
      try (var file = FileChannel.open(path, StandardOpenOption.WRITE)) {
        var line = Crockford.random(6) + " " + freshSecret() + "\n";
        file.write(StandardCharsets.UTF_8.encode(HEAD + line));
        file.force(true);
      }
    } catch (FileAlreadyExistsException e) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException("The vault's key file " + path + " cannot be made", e);
    }
  }

  /** Others than the owner may read it. */
  boolean isOpenToOthers() {
    try {
      return isPosix()
          && Files.getPosixFilePermissions(path).stream()
              .anyMatch(
                  it ->
                      it != PosixFilePermission.OWNER_READ
                          && it != PosixFilePermission.OWNER_WRITE);
    } catch (IOException e) {
      return true;
    }
  }

  private VaultKey keyIn(String line) {
    var parts = line.split("\\s+");
    if (parts.length != 2 || !parts[0].matches("[0-9A-Za-z]{1,16}")) {
      throw unusable("has a line that is not \"id secret\"");
    }
    var secret = secretIn(parts[1]);
    if (secret.length != VaultKey.SECRET_BYTES) {
      throw unusable("has a secret under id " + parts[0] + " that is not 32 bytes in base64");
    }
    return new VaultKey(parts[0], secret);
  }

  private static byte[] secretIn(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private IllegalStateException unusable(String why) {
    return new IllegalStateException("The vault's key file " + path + " " + why);
  }

  private static String freshSecret() {
    var secret = new byte[VaultKey.SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return Base64.getEncoder().encodeToString(secret);
  }

  private FileAttribute<?>[] ownersOnly() {
    return isPosix()
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(
              Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
        }
        : new FileAttribute<?>[0];
  }

  private boolean isPosix() {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
