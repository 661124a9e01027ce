package bihuan.results;

import bihuan.Bilingual;
import bihuan.campaigns.CampaignState;
import java.time.LocalDate;

/**
 * A campaign as it is told outside the office.
 *
 * @param endsOn null where it goes on
 * @param answers so many and more, in fives
 */
public record ToldCampaign(
    String id,
    Bilingual title,
    CampaignState state,
    LocalDate opensOn,
    LocalDate endsOn,
    long answers) {}
