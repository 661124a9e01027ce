package bihuan.privacy;

import bihuan.ledger.Deed;
import java.time.Instant;
import java.util.Map;

/** Somebody had the notice of this version before them when they came in. */
record NoticeRead(String account, String version, Instant at) implements Deed {

  private enum Act {
    NOTICE_READ
  }

  @Override
  public String subject() {
    return "account " + account;
  }

  @Override
  public String what() {
    return Act.NOTICE_READ.name();
  }

  @Override
  public String by() {
    return account;
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("version", version);
  }
}
