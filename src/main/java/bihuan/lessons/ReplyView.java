package bihuan.lessons;

import bihuan.evidence.FileRow;
import java.util.List;

/**
 * A lesson in one unit, as its reader may see it and with what they may do now.
 *
 * @param lesson what the office wrote for the unit: all that it reads of where it comes from
 * @param number of the issue, for the office alone; else null
 * @param files that show what was done
 * @param fresh files of this turn, which may still be taken back
 */
public record ReplyView(
    ReplyRow reply,
    String lesson,
    String number,
    List<FileRow> files,
    List<FileRow> fresh,
    boolean mayAnswer,
    boolean maySign,
    boolean mayRule,
    boolean mayRemind) {}
