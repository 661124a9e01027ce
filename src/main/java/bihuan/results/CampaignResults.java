package bihuan.results;

import java.util.List;

/**
 * What a campaign has brought, as somebody may read it.
 *
 * @param answers how many answered; outside the office so many and more, in fives
 * @param excluded how many of them are left out; null where the reader is not told
 */
public record CampaignResults(long answers, Long excluded, List<QuestionResult> questions) {}
