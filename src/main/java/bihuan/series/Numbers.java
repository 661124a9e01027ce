package bihuan.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Gives out issue numbers: counted in the order of filing, a block at a time, so that two filings
 * never wait for each other, and given in an order that only the year's secret tells. A restart
 * leaves a gap in the count, which nobody sees.
 */
@ApplicationScoped
public class Numbers {

  private static final int BLOCK = 20;

  /** Of each year; there is a further digit pair for a city that files more. */
  private static final int SHORT_HALF = 1_000;

  private static final int LONG_HALF = 10_000;
  private static final long SHORT = (long) SHORT_HALF * SHORT_HALF;

  @Inject Blocks blocks;

  private int year;
  private long next;
  private long end;
  private String secret;

  public synchronized IssueNumber next(int year) {
    if (this.year != year || next == end) {
      var block = blocks.take(year, BLOCK);
      this.year = year;
      next = block.first();
      end = next + BLOCK;
      secret = block.secret();
    }
    return number(year, next++, secret);
  }

  static IssueNumber number(int year, long count, String secret) {
    return IssueNumber.of(
        year,
        count < SHORT
            ? "%06d".formatted(new Permutation(secret, SHORT_HALF).of(count))
            : "%08d".formatted(new Permutation(secret, LONG_HALF).of(count - SHORT)));
  }

  /** What one process gives out before it asks again. */
  record Taken(long first, String secret) {}

  /** The first number of each year that nobody took yet. */
  @ApplicationScoped
  @Transactional(TxType.REQUIRES_NEW)
  static class Blocks {

    @PersistenceContext EntityManager em;

    Taken take(int year, int size) {
      var block = em.find(Block.class, year, LockModeType.PESSIMISTIC_WRITE);
      if (block == null) {
        block = new Block(year);
        em.persist(block);
      }
      return block.take(size);
    }
  }

  /** A row per year. */
  @Entity(name = "NumberBlock")
  @Table(name = "issue_number_block")
  static class Block {

    private static final SecureRandom CHANCE = new SecureRandom();

    @Id
    @Column(name = "year_no")
    private Integer year;

    @Column(name = "next_no")
    private long next;

    /** In hexadecimal; empty for a year in which the first release counted, until it is needed. */
    private String secret;

    protected Block() {} // JPA

    Block(int year) {
      this.year = year;
      this.next = 1;
      this.secret = "";
    }

    Taken take(int size) {
      if (secret.isEmpty()) {
        secret = fresh();
      }
      var first = next;
      next += size;
      return new Taken(first, secret);
    }

    private static String fresh() {
      var bytes = new byte[32];
      CHANCE.nextBytes(bytes);
      return HexFormat.of().formatHex(bytes);
    }
  }
}
