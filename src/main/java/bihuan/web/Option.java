package bihuan.web;

import java.io.Serializable;

/** One choice of a filter. */
public record Option(String value, String label, boolean chosen) implements Serializable {}
