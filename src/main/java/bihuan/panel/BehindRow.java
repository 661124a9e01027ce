package bihuan.panel;

/** Somebody who did less than the norm in a quarter. */
public record BehindRow(ObserverRow observer, QuarterRow quarter) {}
