package bihuan.instructions;

import bihuan.evidence.FileRow;
import java.time.LocalDate;
import java.util.List;

/**
 * A mandate as its reader may see it and with what they may do now.
 *
 * @param meeting that decided it; null for an instruction
 * @param paper that it was written on; null for others, and to units
 * @param answer what the unit said; null before, and for others before it is signed
 * @param files that show it, told with the answer
 * @param sentBack why it was sent back last; null where it was not
 * @param ending what was said when it was done
 */
public record MandateView(
    MandateRow row,
    String meeting,
    String paper,
    LocalDate handed,
    String answer,
    List<FileRow> files,
    LocalDate signed,
    String sentBack,
    LocalDate done,
    String ending,
    boolean mayHand,
    boolean mayAnswer,
    boolean maySign,
    boolean maySendBack,
    boolean mayClose) {}
