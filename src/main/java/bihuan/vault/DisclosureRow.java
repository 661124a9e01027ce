package bihuan.vault;

import java.io.Serializable;
import java.time.Instant;

/**
 * A request to see an identity, without the identity.
 *
 * @param ruler who granted or declined it, null while nobody has
 * @param ruling why it was declined, empty where it was granted
 * @param until the end of a grant, null where there is none
 * @param isForMe the reader may grant or decline it
 * @param isToBeSeen the reader may see the identity now, once
 */
public record DisclosureRow(
    String id,
    String issue,
    DisclosurePurpose purpose,
    String reason,
    String asker,
    Instant askedAt,
    DisclosureState state,
    String ruler,
    Instant ruledAt,
    String ruling,
    Instant seenAt,
    Instant until,
    boolean isForMe,
    boolean isToBeSeen)
    implements Serializable {}
