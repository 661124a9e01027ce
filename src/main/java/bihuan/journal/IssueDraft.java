package bihuan.journal;

import bihuan.classification.Kind;
import bihuan.vault.Secrecy;
import java.util.Set;

/**
 * A trouble in its observer's words, as it shall be filed.
 *
 * @param measure number of the measure of the plan, 0 where none
 * @param photos the journey's photos that shall go along, by their files
 */
public record IssueDraft(
    String title,
    String fact,
    String wish,
    Kind kind,
    Secrecy secrecy,
    int measure,
    Set<String> photos) {}
