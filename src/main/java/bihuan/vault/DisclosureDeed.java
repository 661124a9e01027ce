package bihuan.vault;

import bihuan.ledger.Deed;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** A stage of a request to see an identity, on record without the identity and without prose. */
public record DisclosureDeed(
    String subject,
    DisclosureAct act,
    String by,
    Instant at,
    String disclosure,
    String issue,
    DisclosurePurpose purpose,
    String reason,
    String ruling)
    implements Deed {

  @Override
  public String what() {
    return act.name();
  }

  @Override
  public Map<String, String> facts() {
    var facts = new TreeMap<String, String>();
    facts.put("disclosure", disclosure);
    facts.put("issue", issue);
    facts.put("purpose", purpose.name());
    return facts;
  }

  @Override
  public Map<String, String> texts() {
    return ruling == null || ruling.isEmpty()
        ? Map.of("reason", reason)
        : Map.of("reason", reason, "ruling", ruling);
  }
}
