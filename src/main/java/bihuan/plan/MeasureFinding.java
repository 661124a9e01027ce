package bihuan.plan;

/** How much observers found about a measure: issues still open and issues closed. */
public record MeasureFinding(int open, int closed) {}
