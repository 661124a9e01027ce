package bihuan.vault;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.Signs;
import bihuan.vault.screening.Traces;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who a reporter is. Never on record, never in a log, not serializable: it is read and forgotten.
 *
 * @param account the account's name, empty for somebody without one
 * @param name the person's name
 * @param phone where to call back
 * @param organisation the enterprise or body they belong to
 * @param category what they are: observer, enterprise contact, citizen …
 */
public record Identity(
    String account, String name, String phone, String organisation, String category) {

  static final int LONGEST = 200;

  static final Identity NOBODY = new Identity("", "", "", "", "");

  public Identity {
    account = tidied(account);
    name = tidied(name);
    phone = tidied(phone);
    organisation = tidied(organisation);
    category = tidied(category);
    if (Stream.of(account, name, phone, organisation, category)
        .anyMatch(it -> Require.length(it) > LONGEST)) {
      throw Refusal.invalid("vault.identityTooLong", LONGEST);
    }
  }

  /** What a reporter who speaks openly agreed to show. */
  Identity shownOpenly() {
    return new Identity("", name, "", organisation, category);
  }

  /** The first identifying piece of this reporter that an outgoing text still holds. */
  Optional<String> traceIn(String outgoing) {
    return Traces.of(outgoing, name, phone, organisation, account);
  }

  /** Whether an outgoing text still holds an identifying piece of this reporter. */
  public boolean remainsIn(String outgoing) {
    return traceIn(outgoing).isPresent();
  }

  /** Says nothing: an identity must not slip into a log by way of a message. */
  @Override
  public String toString() {
    return "Identity[…]";
  }

  private static String tidied(String text) {
    return Signs.line(text);
  }
}
