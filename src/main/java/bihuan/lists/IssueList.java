package bihuan.lists;

import java.util.List;

/**
 * A {@link bihuan.Page} of issues that also says whether all were looked through.
 *
 * @param next to be asked for as {@code after}; null on the last page
 * @param partial the words are in so many issues that only the {@value IssueLists#SEARCHED} most
 *     alike were looked through
 */
public record IssueList(List<IssueRow> rows, String next, boolean partial) {}
