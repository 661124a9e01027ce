package bihuan.files;

import java.util.List;

/**
 * A sheet that was read, with the rows below its heading.
 *
 * @param heads what stands in its first row
 */
public record SheetTable(String name, List<String> heads, List<SheetRow> rows) {}
