package bihuan.rounds;

import java.time.LocalDate;

/** A round in a list. */
public record RoundRow(
    long id,
    String title,
    RoundKind kind,
    LocalDate begins,
    LocalDate ends,
    RoundState state,
    Progress progress) {}
