package bihuan.plan;

/** How much observers found about a measure: issues still open and issues closed. */
public record Finding(int open, int closed) {}
