package bihuan.panel;

import bihuan.access.By;

/**
 * Somebody was entered, or other particulars were: they may belong to another organisation. Fired
 * in the transaction in which it changes; no deed of its own.
 */
public record ParticularsChanged(String observer, By hand) {}
