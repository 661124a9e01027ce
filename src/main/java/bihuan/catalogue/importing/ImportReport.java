package bihuan.catalogue.importing;

import java.util.List;

/**
 * What became, or would become, of a file.
 *
 * @param processes one for each process on the first sheet, in its order
 * @param strays what is wrong with rows that belong to no process
 * @param sheets those that were read
 */
public record ImportReport(
    List<ProcessArrival> processes, List<CellFault> strays, List<SheetRead> sheets) {}
