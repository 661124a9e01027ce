package bihuan.lists;

import bihuan.loop.Stage;

/**
 * How many stand at a stage, as far as the house counts.
 *
 * @param late of those counted, overdue
 * @param today of those counted, due today
 */
public record StageCount(Stage stage, int count, int late, int today) {}
