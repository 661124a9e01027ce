package bihuan.notices;

import java.io.Serializable;
import java.util.List;

/**
 * One page of notices, the newest first.
 *
 * @param next where the next page begins, null on the last
 */
public record NoticeList(List<NoticeRow> rows, String next) implements Serializable {}
