package bihuan.promises;

/**
 * Part of the journeys.
 *
 * @param of which: a month (2026-11), a channel, a district
 */
public record FigureSlice<T>(T of, PromiseFigures figures) {}
