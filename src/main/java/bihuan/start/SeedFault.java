package bihuan.start;

/** A table that makes no sense, with its file, line and column: its owner has to put it right. */
public final class SeedFault extends IllegalStateException {

  private static final long serialVersionUID = 1;

  public SeedFault(String message) {
    super(message);
  }

  SeedFault(String message, Throwable cause) {
    super(message, cause);
  }
}
