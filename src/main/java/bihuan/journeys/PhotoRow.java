package bihuan.journeys;

/**
 * A photo that has arrived.
 *
 * @param hash SHA-256 of its content, in hexadecimal digits
 * @param step at which it was taken, 0 for the journey as a whole
 */
public record PhotoRow(String hash, int step, String file) {}
