package bihuan.invitations;

import bihuan.panel.Category;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody who opens an invitation is told.
 *
 * @param expiresAt when the link ends, used or not
 * @param reachable the house can send them a code to sign in with
 * @param account a name to sign in with, as a proposal
 */
public record InvitationView(
    InvitationState state,
    String name,
    String nameEn,
    Category category,
    boolean experienceOfficer,
    String activity,
    LocalDate from,
    LocalDate until,
    Instant expiresAt,
    boolean reachable,
    String account) {}
