package bihuan.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How often who has done what in the present stretch of time: one table for all servers of the
 * house, in which each server writes large allowances part by part. Who it was stands there under a
 * mark that is another one in every stretch, made with a key that is thrown away every day; when it
 * was is told by the stretch alone; and a row goes when its stretch is over. Nobody can read there
 * who was at the house when a report came in.
 */
@ApplicationScoped
@Transactional
public class Throttle {

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

  private final Tallies tallies = new Tallies();

  private volatile Key key = new Key(LocalDate.MIN, "");

  /**
   * So much in each stretch of time.
   *
   * @param stretch a part of a day
   */
  public record Allowance(String name, int most, Duration stretch) {

    private static final int PARTS = 100;

    /** What is counted without being written: of a small allowance nothing. */
    int part() {
      return Math.max(1, most / PARTS);
    }

    long number(Instant at) {
      return at.getEpochSecond() / stretch.toSeconds();
    }

    Instant end(Instant at) {
      return Instant.ofEpochSecond((number(at) + 1) * stretch.toSeconds());
    }
  }

  /** There is some left. */
  public boolean admits(Allowance allowance, String whom, Instant at) {
    var mark = markOf(allowance, whom, at);
    return used(mark) + tallies.waiting(mark) < allowance.most();
  }

  /** One more; false when it was one too many. */
  public boolean count(Allowance allowance, String whom, Instant at) {
    return count(allowance, whom, 1, at);
  }

  /** So many more; false when it was too much. */
  public boolean count(Allowance allowance, String whom, int more, Instant at) {
    var mark = markOf(allowance, whom, at);
    if (allowance.part() == 1) {
      write(mark, more, allowance.end(at));
      return used(mark) <= allowance.most();
    }
    var tally = tallies.of(mark, allowance.end(at));
    var due = tally.add(more, allowance.part());
    if (due > 0) {
      write(mark, due, allowance.end(at));
      tally.hear(used(mark));
    }
    return tally.total() <= allowance.most();
  }

  private void write(String mark, int more, Instant end) {
    em.createNativeQuery(USE)
        .setParameter(1, mark)
        .setParameter(2, more)
        .setParameter(3, Timestamp.from(end))
        .setParameter(4, more)
        .executeUpdate();
  }

  /** What is over goes, and with it the key to it. */
  void sweep(Instant at) {
    tallies.sweep(at);
    em.createNativeQuery(OVER).setParameter(1, Timestamp.from(at)).executeUpdate();
    em.createNativeQuery(OLD).setParameter(1, Date.valueOf(day(at))).executeUpdate();
  }

  /** Everybody begins anew. */
  public void forgive() {
    tallies.forgive();
    em.createNativeQuery(ALL).executeUpdate();
  }

  private int used(String mark) {
    var found = em.createNativeQuery(USED).setParameter(1, mark).getResultList();
    return found.isEmpty() ? 0 : ((Number) found.get(0)).intValue();
  }

  private String markOf(Allowance allowance, String whom, Instant at) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret(day(at))), mac.getAlgorithm()));
      var text = allowance.name() + "\n" + allowance.number(at) + "\n" + whom;
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String secret(LocalDate day) {
    var known = key;
    if (!known.day().equals(day)) {
      known = new Key(day, kept(day));
      key = known;
    }
    return known.secret();
  }

  /** Whichever server comes first makes it. */
  private String kept(LocalDate day) {
    var sql = Date.valueOf(day);
    var fresh = new byte[32];
    CHANCE.nextBytes(fresh);
    em.createNativeQuery(FIRST)
        .setParameter(1, sql)
        .setParameter(2, HexFormat.of().formatHex(fresh))
        .executeUpdate();
    return (String) em.createNativeQuery(SECRET).setParameter(1, sql).getSingleResult();
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  private record Key(LocalDate day, String secret) {}
}
