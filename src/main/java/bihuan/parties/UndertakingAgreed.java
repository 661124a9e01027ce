package bihuan.parties;

import bihuan.ledger.Deed;
import java.time.Instant;
import java.util.Map;

/** An observer agreed to the undertaking of this version. */
public record UndertakingAgreed(String account, String version, Instant at) implements Deed {

  @Override
  public String subject() {
    return "account " + account;
  }

  @Override
  public String what() {
    return "AGREE_UNDERTAKING";
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
