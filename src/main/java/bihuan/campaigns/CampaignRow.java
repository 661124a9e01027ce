package bihuan.campaigns;

import bihuan.Bilingual;
import java.time.LocalDate;
import java.util.List;

/**
 * A campaign in a list.
 *
 * @param lead what people read first; null where there is nothing
 * @param edition id of the edition that is asked; null before it is open
 * @param endsOn the last day; null where it goes on
 * @param quota answers at most; null where there is no end
 * @param pages addresses of pages that may hold it
 * @param answers taken so far
 */
public record CampaignRow(
    String id,
    Bilingual title,
    Bilingual lead,
    String questionnaire,
    String edition,
    CampaignState state,
    LocalDate opensOn,
    LocalDate endsOn,
    Integer quota,
    OncePer oncePer,
    Naming naming,
    List<String> pages,
    long answers) {

  public boolean isOpen() {
    return state == CampaignState.OPEN;
  }

  public boolean isDraft() {
    return state == CampaignState.DRAFT;
  }
}
