package bihuan.access;

import bihuan.ledger.Deed;
import java.time.Instant;
import java.util.Map;

/** Something that happened to an account. */
public record AccountDeed(
    String name, AccountAct act, String by, Instant at, Map<String, String> facts) implements Deed {

  @Override
  public String subject() {
    return "account " + name;
  }

  @Override
  public String what() {
    return act.name();
  }

  /** A wrong try of whoever it was; {@code locks} when it closes the way. */
  public static AccountDeed missed(
      String account, boolean locks, String address, Instant until, By stranger) {
    return locks
        ? new AccountDeed(
            account,
            AccountAct.ACCOUNT_LOCKED,
            stranger.name(),
            stranger.at(),
            Map.of("address", address, "until", until.toString()))
        : new AccountDeed(
            account,
            AccountAct.SIGN_IN_FAILED,
            stranger.name(),
            stranger.at(),
            Map.of("address", address));
  }
}
