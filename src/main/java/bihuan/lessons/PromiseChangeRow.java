package bihuan.lessons;

/**
 * What an improvement became in the catalogue.
 *
 * @param edition that took the place of the one before it
 */
public record PromiseChangeRow(String process, int edition) {}
