package bihuan.vault;

import bihuan.Digest;
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
    facts.put("reason", Digest.SM3.of(reason));
    if (ruling != null && !ruling.isEmpty()) {
      facts.put("ruling", Digest.SM3.of(ruling));
    }
    return facts;
  }
}
