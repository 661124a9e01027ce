package bihuan.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
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
 * who was at the house when a report came in. What a server counts for itself costs no transaction.
 */
@ApplicationScoped
public class Throttle {

  @Inject ThrottleRows rows;

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
    return rows.used(mark) + tallies.waiting(mark) < allowance.most();
  }

  /** One more; false when it was one too many. */
  public boolean count(Allowance allowance, String whom, Instant at) {
    return count(allowance, whom, 1, at);
  }

  /** So many more; false when it was too much. */
  public boolean count(Allowance allowance, String whom, int more, Instant at) {
    var mark = markOf(allowance, whom, at);
    if (allowance.part() == 1) {
      return rows.use(mark, more, allowance.end(at)) <= allowance.most();
    }
    var tally = tallies.of(mark, allowance.end(at));
    var due = tally.add(more, allowance.part());
    if (due > 0) {
      tally.hear(rows.use(mark, due, allowance.end(at)));
    }
    return tally.total() <= allowance.most();
  }

  /** What is over goes, and with it the key to it. */
  void sweep(Instant at) {
    tallies.sweep(at);
    rows.sweep(at, day(at));
  }

  /** Everybody begins anew. */
  public void forgive() {
    tallies.forgive();
    rows.forgive();
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
      known = new Key(day, rows.secret(day));
      key = known;
    }
    return known.secret();
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  private record Key(LocalDate day, String secret) {}
}
