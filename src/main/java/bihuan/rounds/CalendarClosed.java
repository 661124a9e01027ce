package bihuan.rounds;

/**
 * Somebody's calendar asks no more; fired in the transaction in which its address is closed.
 *
 * @param account whose it was
 */
public record CalendarClosed(String account) {}
