package bihuan.campaigns;

import bihuan.Bilingual;
import bihuan.Faults;
import bihuan.Require;
import bihuan.Signs;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/**
 * What a campaign is to be.
 *
 * @param title in both languages, at most 120 characters
 * @param lead what whoever is asked reads first; may be null
 * @param questionnaire code of the questionnaire, of which the newest published edition is asked
 * @param opensOn the first day
 * @param endsOn the last day, not before the first; null where it goes on
 * @param quota answers at most; null where there is no end
 * @param pages addresses of pages that may hold it, each {@code https://host}; may be empty
 */
public record CampaignPlan(
    Bilingual title,
    Bilingual lead,
    String questionnaire,
    LocalDate opensOn,
    LocalDate endsOn,
    Integer quota,
    OncePer oncePer,
    Naming naming,
    List<String> pages) {

  static final int LONGEST_TITLE = 120;
  static final int LONGEST_LEAD = 400;
  static final int MOST_PAGES = 20;

  public CampaignPlan {
    Require.given("title", title);
    pages = pages == null ? List.of() : pages.stream().map(Signs::stripped).toList();
    oncePer = oncePer == null ? OncePer.ANY : oncePer;
    naming = naming == null ? Naming.ANONYMOUS : naming;
    var faults = new Faults();
    faults.require(
        Require.length(title.zh()) <= LONGEST_TITLE && Require.length(title.en()) <= LONGEST_TITLE,
        "title",
        "loop.tooLong",
        LONGEST_TITLE);
    faults.require(
        lead == null
            || Require.length(lead.zh()) <= LONGEST_LEAD
                && Require.length(lead.en()) <= LONGEST_LEAD,
        "lead",
        "loop.tooLong",
        LONGEST_LEAD);
    faults.require(!Signs.isMissing(questionnaire), "questionnaire", "campaigns.noQuestionnaire");
    faults.require(opensOn != null, "opensOn", "campaigns.noFirstDay");
    faults.require(
        opensOn == null || endsOn == null || !endsOn.isBefore(opensOn),
        "endsOn",
        "campaigns.endsBefore");
    faults.require(quota == null || quota > 0, "quota", "campaigns.quota");
    faults.require(pages.size() <= MOST_PAGES, "pages", "campaigns.pages", MOST_PAGES);
    faults.require(pages.stream().allMatch(CampaignPlan::isOrigin), "pages", "campaigns.page");
    faults.refuse();
  }

  private static boolean isOrigin(String page) {
    try {
      var uri = URI.create(page);
      return "https".equals(uri.getScheme())
          && uri.getHost() != null
          && page.equals("https://" + uri.getRawAuthority())
          && uri.getUserInfo() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
