package bihuan.vault;

import bihuan.mail.TextSafe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Keeps what the house must be able to read again and nobody else: how to reach somebody, a link
 * that waits to be handed over. Whoever opens it answers for who reads it.
 */
@ApplicationScoped
@Transactional
public class SealedTexts implements TextSafe {

  private static final int BATCH = 200;

  private static final String SEALED_WITH =
      "select s from SealedText s where s.keyId = :key order by s.place";

  @PersistenceContext EntityManager em;

  @Inject Keys keys;

  @Override
  public void keep(String place, String text) {
    var found = em.find(SealedText.class, place);
    if (found == null) {
      em.persist(SealedText.of(place, text, keys.current()));
    } else {
      found.seal(text, keys.current());
    }
  }

  @Override
  public Optional<String> open(String place) {
    return Optional.ofNullable(em.find(SealedText.class, place))
        .map(it -> it.open(keys.get(it.keyId())));
  }

  @Override
  public void empty(String place) {
    Optional.ofNullable(em.find(SealedText.class, place)).ifPresent(em::remove);
  }

  /** Seals some texts of an old key with the current one; answers how many. */
  int reseal() {
    var current = keys.current();
    for (var old : keys.all()) {
      if (!old.id().equals(current.id())) {
        var rows =
            em.createQuery(SEALED_WITH, SealedText.class)
                .setParameter("key", old.id())
                .setMaxResults(BATCH)
                .getResultList();
        rows.forEach(it -> it.seal(it.open(old), current));
        if (!rows.isEmpty()) {
          return rows.size();
        }
      }
    }
    return 0;
  }
}
