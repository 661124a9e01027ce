package bihuan.loop;

import java.util.List;

/**
 * One page of a list.
 *
 * @param next to be asked for as {@code after}; null on the last page
 */
public record Listing(List<IssueRow> rows, String next) {}
