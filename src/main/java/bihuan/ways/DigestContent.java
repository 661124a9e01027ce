package bihuan.ways;

import bihuan.notices.NoticeRow;
import java.util.List;

/**
 * What somebody is told in one message.
 *
 * @param account to whom
 * @param duties how many are new, at most 100 counted
 * @param open how many there are to be done in all, at most 100 counted
 * @param news how much else is new
 * @param outcome there is news of something they reported; how much or of which is not said
 * @param rows the first of what is new
 * @param titles they may be told titles outside the house: reviewed ones
 * @param unsubscribing by which what may be ended is ended; empty where nothing may
 */
public record DigestContent(
    String account,
    ReadLanguage language,
    int duties,
    int open,
    int news,
    boolean outcome,
    List<NoticeRow> rows,
    boolean titles,
    String unsubscribing) {}
