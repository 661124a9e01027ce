package bihuan.letters;

import bihuan.Bilingual;
import java.time.LocalDate;

/**
 * The words of a letter of appointment, as they are drawn.
 *
 * @param number with its word
 * @param salutation in Chinese
 * @param text who is appointed to what, from when to when
 * @param office that issues it, in Chinese
 * @param day on which it is issued, in Chinese
 * @param check what the code beside it is for
 */
public record LetterText(
    Bilingual title,
    String number,
    String name,
    String salutation,
    Bilingual text,
    String office,
    String day,
    LocalDate issuedOn,
    Bilingual check) {}
