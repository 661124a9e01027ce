package bihuan.invitations;

import bihuan.mail.DeliveryStatus;
import java.time.Instant;

/**
 * An invitation in a list; its link is not part of it.
 *
 * @param waiting to be handed over
 * @param delivery how it stands where the house sends it, null where it does not
 */
public record InvitationRow(
    String id,
    String observer,
    String name,
    String nameEn,
    InvitationForm form,
    Instant issuedAt,
    String issuedBy,
    Instant expiresAt,
    InvitationState state,
    boolean waiting,
    DeliveryStatus delivery) {}
