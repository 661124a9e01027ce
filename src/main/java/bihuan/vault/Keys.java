package bihuan.vault;

import static bihuan.start.BootStep.KEYS;

import bihuan.start.Boot;
import bihuan.start.BootStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys in use. They must be the ones the database was sealed with: a missing or foreign key
 * file stops the start rather than being replaced.
 */
@ApplicationScoped
@Transactional
class Keys {

  private static final Logger LOG = System.getLogger(Keys.class.getName());

  private static final String SEALED_WITH =
      """
      select s.pseudonym from SealedIdentity s where s.keyId = :key
      """;

  private static final String MARKED_WITH =
      """
      select a.pseudonym from AnonymousReporter a where a.keyId = :key
      """;

  private static final String TEXT_SEALED_WITH =
      """
      select s.place from SealedText s where s.keyId = :key
      """;

  @PersistenceContext EntityManager em;

  @Inject
  @ConfigProperty(name = "bihuan.vault.key-file")
  Optional<String> keyFile;

  @Inject
  @ConfigProperty(name = "bihuan.data")
  Optional<String> data;

  private volatile List<VaultKey> keys = List.of();

  void open(@Observes @Boot.At(KEYS) BootStep step) {
    openWith(new KeyFile(path()));
  }

  /** What is new is sealed with this one. */
  VaultKey current() {
    var all = all();
    return all.get(all.size() - 1);
  }

  VaultKey get(String id) {
    return all().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the vault has no key " + id));
  }

  /** Oldest first. */
  List<VaultKey> all() {
    if (keys.isEmpty()) {
      throw new IllegalStateException("The vault is shut: its key file was not accepted");
    }
    return keys;
  }

  void openWith(KeyFile file) {
    var known = em.createQuery("select k from KeyMark k", KeyMark.class).getResultList();
    if (!file.exists()) {
      if (!known.isEmpty()) {
        throw refused(
            file, "is missing, but this database was sealed with key " + known.get(0).id());
      }
      file.create();
    }
    var found = file.read();
    known.forEach(it -> compare(it, found, file));
    found.stream()
        .filter(it -> known.stream().noneMatch(k -> k.id().equals(it.id())))
        .forEach(this::know);
    if (file.isOpenToOthers()) {
      LOG.log(
          Level.WARNING, "others than its owner may read the vault''s key file {0}", file.path());
    }
    keys = found;
  }

  private void know(VaultKey key) {
    em.persist(KeyMark.of(key));
  }

  private void compare(KeyMark known, List<VaultKey> found, KeyFile file) {
    var same = found.stream().filter(it -> it.id().equals(known.id())).findFirst();
    if (same.isPresent() && !known.is(same.get())) {
      throw refused(file, "holds another secret under id " + known.id());
    }
    if (same.isEmpty() && isInUse(known.id())) {
      throw refused(file, "lacks key " + known.id() + ", with which this database is sealed");
    }
  }

  private boolean isInUse(String key) {
    return isAny(SEALED_WITH, key) || isAny(TEXT_SEALED_WITH, key) || isAny(MARKED_WITH, key);
  }

  private boolean isAny(String query, String key) {
    return !em.createQuery(query)
        .setParameter("key", key)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  private static IllegalStateException refused(KeyFile file, String why) {
    return new IllegalStateException(
        "The vault's key file "
            + file.path()
            + " "
            + why
            + ". Put the right file back (or name it in bihuan.vault.key-file); no new key was made.");
  }

  private Path path() {
    return keyFile
        .map(Path::of)
        .orElseGet(
            () ->
                data.map(Path::of)
                    .orElseGet(() -> Path.of(System.getProperty("user.home"), ".bihuan"))
                    .resolve("vault.key"));
  }
}
