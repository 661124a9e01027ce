package bihuan.journal;

/**
 * A photo of a journal.
 *
 * @param hash SHA-256 of its content, in hexadecimal digits
 * @param step at which it was taken, 0 for the journey as a whole
 * @param file null while it waits on the phone that took it
 */
public record JourneyPhotoRow(String hash, int step, String file) {}
