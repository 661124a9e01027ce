package bihuan.gathering;

/** What a unit reads of a report that is handled with its own: neither whose nor which. */
public record MergedWording(String title, String text) {}
