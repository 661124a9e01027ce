package bihuan.catalogue;

import java.util.List;

/** A service process in a list, with its steps for a choice of where it went wrong. */
public record ProcessRow(
    String code,
    String name,
    String english,
    String lead,
    List<Integer> measures,
    PromiseRow promise,
    List<StepRow> steps) {}
