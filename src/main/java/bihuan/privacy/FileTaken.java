package bihuan.privacy;

import bihuan.ledger.Deed;
import java.time.Instant;
import java.util.Map;

/** An official took what they may read out of the house, as a file. */
record FileTaken(String account, String file, Instant at) implements Deed {

  private enum Act {
    FILE_TAKEN
  }

  @Override
  public String subject() {
    return "account " + account;
  }

  @Override
  public String what() {
    return Act.FILE_TAKEN.name();
  }

  @Override
  public String by() {
    return account;
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("file", file);
  }
}
