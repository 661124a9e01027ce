package bihuan.instructions;

import java.time.LocalDate;

/**
 * A mandate as its reader may see it and with what they may do now.
 *
 * @param meeting that decided it; null for an instruction
 * @param answer what the unit said; null before, and for others before it is signed
 * @param sentBack why it was sent back last; null where it was not
 * @param ending what was said when it was done
 */
public record MandateView(
    MandateRow row,
    String meeting,
    LocalDate handed,
    String answer,
    LocalDate signed,
    String sentBack,
    LocalDate done,
    String ending,
    boolean mayHand,
    boolean mayAnswer,
    boolean maySign,
    boolean maySendBack,
    boolean mayClose) {}
