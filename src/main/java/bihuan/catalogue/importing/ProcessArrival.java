package bihuan.catalogue.importing;

import bihuan.catalogue.Arrival;
import java.util.List;

/**
 * What became, or would become, of a process in a file.
 *
 * @param row as Excel counts it
 * @param faults empty unless it is {@code BAD} or {@code BUSY}
 */
public record ProcessArrival(
    int row, String code, String name, Arrival arrival, List<CellFault> faults) {}
