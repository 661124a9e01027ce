package bihuan.lessons;

/**
 * Where an edition of the catalogue comes from.
 *
 * @param number of the issue: for the office, and for everybody where it is public; else null
 */
public record PromiseOrigin(int edition, String number) {}
