package bihuan.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;

/** What all servers of the house have counted together, and the keys of the days. */
@ApplicationScoped
@Transactional
class ThrottleRows {

  private static final String USED = "select used from throttle where mark = ?1";

  private static final String USE =
      """
      insert into throttle (mark, used, ends_at) values (?1, ?2, ?3)
      on duplicate key update used = used + ?4
      """;

  private static final String FIRST =
      "insert ignore into throttle_key (day_of, secret) values (?1, ?2)";

  private static final String SECRET = "select secret from throttle_key where day_of = ?1";

  private static final String OVER = "delete from throttle where ends_at < ?1";

  private static final String ALL = "delete from throttle";

  private static final String OLD = "delete from throttle_key where day_of < ?1";

  private static final SecureRandom CHANCE = new SecureRandom();

  @PersistenceContext EntityManager em;

  int used(String mark) {
    var found = em.createNativeQuery(USED).setParameter(1, mark).getResultList();
    return found.isEmpty() ? 0 : ((Number) found.get(0)).intValue();
  }

  /** So many more; how many there are then. */
  int use(String mark, int more, Instant end) {
    em.createNativeQuery(USE)
        .setParameter(1, mark)
        .setParameter(2, more)
        .setParameter(3, Timestamp.from(end))
        .setParameter(4, more)
        .executeUpdate();
    return used(mark);
  }

  /** Whichever server comes first makes it. */
  String secret(LocalDate day) {
    var sql = Date.valueOf(day);
    var fresh = new byte[32];
    CHANCE.nextBytes(fresh);
    em.createNativeQuery(FIRST)
        .setParameter(1, sql)
        .setParameter(2, HexFormat.of().formatHex(fresh))
        .executeUpdate();
    return (String) em.createNativeQuery(SECRET).setParameter(1, sql).getSingleResult();
  }

  /** What ended before goes, and the keys of days before. */
  void sweep(Instant at, LocalDate day) {
    em.createNativeQuery(OVER).setParameter(1, Timestamp.from(at)).executeUpdate();
    em.createNativeQuery(OLD).setParameter(1, Date.valueOf(day)).executeUpdate();
  }

  void forgive() {
    em.createNativeQuery(ALL).executeUpdate();
  }
}
