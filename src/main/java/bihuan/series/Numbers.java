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

/**
 * Gives out issue numbers, a block at a time, so that two filings never wait for each other; a
 * restart leaves a gap.
 */
@ApplicationScoped
public class Numbers {

  private static final int BLOCK = 20;

  @Inject Blocks blocks;

  private int year;
  private long next;
  private long end;

  public synchronized IssueNumber next(int year) {
    if (this.year != year || next == end) {
      this.year = year;
      next = blocks.take(year, BLOCK);
      end = next + BLOCK;
    }
    return IssueNumber.of(year, next++);
  }

  /** The first number of each year that nobody took yet. */
  @ApplicationScoped
  @Transactional(TxType.REQUIRES_NEW)
  static class Blocks {

    @PersistenceContext EntityManager em;

    long take(int year, int size) {
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

    @Id
    @Column(name = "year_no")
    private Integer year;

    @Column(name = "next_no")
    private long next;

    protected Block() {} // JPA

    Block(int year) {
      this.year = year;
      this.next = 1;
    }

    long take(int size) {
      var first = next;
      next += size;
      return first;
    }
  }
}
