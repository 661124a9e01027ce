package bihuan.catalogue.importing;

import java.util.List;

/**
 * A cell of a file that cannot stay as it is.
 *
 * @param sheet the key of its sheet's name
 * @param row as Excel counts it
 * @param column the key of its column's heading
 * @param key of the words for what is wrong with it
 */
public record CellFault(String sheet, int row, String column, String key, List<Object> details) {}
