package bihuan.campaigns.web;

import bihuan.Bilingual;
import bihuan.Refusal;
import bihuan.Signs;

/** Two texts as they were typed, for one in both languages. */
final class CampaignTexts {

  private CampaignTexts() {}

  static Bilingual title(String zh, String en) {
    if (Signs.isMissing(zh)) {
      throw Refusal.invalid("loop.missing.title").at("titleZh");
    }
    return new Bilingual(zh, en == null ? "" : en);
  }

  /** Null where there is none. */
  static Bilingual lead(String zh, String en) {
    return Signs.isMissing(zh) ? null : new Bilingual(zh, en == null ? "" : en);
  }
}
