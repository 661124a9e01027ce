package bihuan.vault;

import bihuan.ledger.Deed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.crypto.digests.SM3Digest;

/** A stage of a request to see an identity, on record without the identity and without prose. */
record DisclosureDeed(
    String subject,
    String what,
    String by,
    Instant at,
    String disclosure,
    String issue,
    DisclosurePurpose purpose,
    String reason,
    String ruling)
    implements Deed {

  @Override
  public Map<String, String> facts() {
    var facts = new TreeMap<String, String>();
    facts.put("disclosure", disclosure);
    facts.put("issue", issue);
    facts.put("purpose", purpose.name());
    facts.put("reason", digest(reason));
    if (ruling != null && !ruling.isEmpty()) {
      facts.put("ruling", digest(ruling));
    }
    return facts;
  }

  private static String digest(String words) {
    var bytes = words.getBytes(StandardCharsets.UTF_8);
    var sm3 = new SM3Digest();
    sm3.update(bytes, 0, bytes.length);
    var digest = new byte[sm3.getDigestSize()];
    sm3.doFinal(digest, 0);
    return HexFormat.of().formatHex(digest);
  }
}
