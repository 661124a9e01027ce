package bihuan.ways;

import java.io.Serializable;
import java.util.List;

/**
 * The words of a message as they stand, for whoever changes them.
 *
 * @param fields that it knows
 * @param version 0 for the shipped words that nobody has changed yet
 * @param own somebody changed them; else they are the shipped ones
 * @param versions the newest first
 */
public record MessageWords(
    TextKind kind,
    ReadLanguage language,
    String subject,
    String body,
    List<String> fields,
    int version,
    boolean own,
    List<TextVersionRow> versions)
    implements Serializable {}
