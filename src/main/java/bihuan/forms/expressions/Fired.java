package bihuan.forms.expressions;

/** An answer for which the author asked that something be done. */
public record Fired(String path, String name, String value) {}
