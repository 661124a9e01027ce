package bihuan.notices;

import bihuan.access.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody is told something; fired in the transaction in which it is written down.
 *
 * @param address the account in its office and unit, or a reporter's pseudonym
 * @param at the moment itself, for the house alone
 */
public record NoticeWritten(
    long notice, String address, NoticeType type, String subject, Instant at) {

  /** To whoever reported, under the pseudonym of that one issue. */
  public boolean isToReporter() {
    return address.indexOf('@') < 0;
  }

  /** The name of the account; a reporter has none here. */
  public String account() {
    return address.substring(0, address.lastIndexOf('@'));
  }

  /** In which part the account is told; empty for a reporter. */
  public Optional<Role> role() {
    return Stream.of(Role.values()).filter(it -> address.contains("@" + it + ".")).findFirst();
  }
}
