package bihuan.joiners;

import java.time.LocalDate;

/**
 * What somebody joined, as they may see it: the public words, not the issue's number.
 *
 * @param words their own
 */
public record JoinedIssue(
    String id,
    String title,
    String words,
    LocalDate joinedOn,
    Progress progress,
    boolean withdrawn,
    boolean rated,
    boolean toBeRated) {}
