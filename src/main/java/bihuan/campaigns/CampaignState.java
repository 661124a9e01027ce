package bihuan.campaigns;

/** How far a campaign has come; a closed one stays closed. */
public enum CampaignState {
  DRAFT,
  OPEN,
  CLOSED
}
