package bihuan;

import java.util.AbstractList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Rows that are looked for only where there may be some, and known of before one is put there. */
public final class RowsBeside<T> extends AbstractList<T> {

  private final List<T> rows;
  private final BooleanSupplier mayBeThere;
  private final Runnable known;

  /**
   * @param rows as JPA gives them: read at the first question
   * @param mayBeThere nothing is read where it says no
   * @param known told before a row is added
   */
  public RowsBeside(List<T> rows, BooleanSupplier mayBeThere, Runnable known) {
    this.rows = rows;
    this.mayBeThere = mayBeThere;
    this.known = known;
  }

  @Override
  public T get(int index) {
    return rows.get(index);
  }

  @Override
  public int size() {
    return mayBeThere.getAsBoolean() ? rows.size() : 0;
  }

  @Override
  public void add(int index, T row) {
    known.run();
    rows.add(index, row);
  }

  @Override
  public T set(int index, T row) {
    return rows.set(index, row);
  }

  @Override
  public T remove(int index) {
    return rows.remove(index);
  }
}
