package bihuan.notices;

import bihuan.loop.IssueNumber;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A notice as its reader sees it.
 *
 * @param title of the issue, in the words this reader may read
 * @param due when it must be done, null where that is not what it tells
 */
public record NoticeRow(
    String id,
    Matter matter,
    IssueNumber issue,
    String title,
    LocalDate due,
    Instant at,
    boolean read)
    implements Serializable {}
