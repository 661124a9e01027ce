package bihuan.promises;

import bihuan.catalogue.StepRow;

/** One step as it was promised and as it was experienced by those who came to it. */
public record PromiseStepLine(String process, int edition, StepRow step, PromiseFigures figures) {}
