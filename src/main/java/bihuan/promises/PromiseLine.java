package bihuan.promises;

import bihuan.catalogue.PromiseRow;

/**
 * One process as it was promised and as it was experienced.
 *
 * @param edition the version of the promise; what was measured against another is another line
 * @param unit the code of the unit that promised
 * @param lostAt the number of the step where most time is lost beyond its promise; null where no
 *     step is late, or there are fewer than five journeys
 */
public record PromiseLine(
    String process,
    int edition,
    String unit,
    PromiseRow promise,
    PromiseFigures figures,
    Integer lostAt) {}
