package bihuan.catalogue.importing;

/**
 * Which sheet of a file was read.
 *
 * @param line where its headings stand, as Excel counts it
 */
public record SheetRead(String name, int line) {}
