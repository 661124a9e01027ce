package bihuan.campaigns;

import bihuan.access.By;
import bihuan.ledger.Deed;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Something was done to a campaign; what a single person answered is never on record. */
record CampaignDeed(
    String subject,
    CampaignAct act,
    String by,
    Instant at,
    Map<String, String> facts,
    Map<String, String> texts)
    implements Deed {

  static CampaignDeed of(long campaign, CampaignAct act, By by) {
    return new CampaignDeed("campaign " + campaign, act, by.name(), by.at(), Map.of(), Map.of());
  }

  CampaignDeed with(String name, Object value) {
    var more = new TreeMap<>(facts);
    more.put(name, String.valueOf(value));
    return new CampaignDeed(subject, act, by, at, more, texts);
  }

  CampaignDeed saying(String words) {
    return words.isEmpty()
        ? this
        : new CampaignDeed(subject, act, by, at, facts, Map.of("words", words));
  }

  @Override
  public String what() {
    return act.name();
  }
}
