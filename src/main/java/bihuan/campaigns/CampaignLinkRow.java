package bihuan.campaigns;

import java.time.LocalDate;

/**
 * One address of a campaign.
 *
 * @param token the end of the address, of twelve signs
 * @param closedOn null while people may answer under it
 */
public record CampaignLinkRow(
    String id, String token, AskingPlace place, boolean kiosk, LocalDate closedOn) {}
