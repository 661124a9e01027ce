package bihuan.campaigns;

/** What is done to a campaign, and to what was answered. */
enum CampaignAct {
  CAMPAIGN_DRAFTED,
  CAMPAIGN_CHANGED,
  CAMPAIGN_OPENED,
  CAMPAIGN_CLOSED,
  CAMPAIGN_LINK_ADDED,
  CAMPAIGN_LINK_CLOSED,
  CAMPAIGN_PEOPLE_ASKED,
  CAMPAIGN_PEOPLE_REMINDED,
  /** So many answers were added up; none of them is named. */
  ANSWERS_COUNTED,
  ANSWER_EXCLUDED,
  ANSWER_TAKEN_BACK_IN,
  /** Who is to be called was shown to whoever calls. */
  CALLEE_SHOWN,
  RATING_CALLED_BACK
}
