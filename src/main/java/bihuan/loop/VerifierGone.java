package bihuan.loop;

import bihuan.access.By;
import bihuan.series.IssueNumber;

/**
 * Whoever was to verify an issue cannot do so any more.
 *
 * @param account theirs
 * @param recused they keep away from a unit it is with; else they left the panel
 * @param replaced somebody else verifies it now
 */
public record VerifierGone(
    IssueNumber number, String account, boolean recused, boolean replaced, By hand) {}
