package bihuan.forms.expressions;

/** What is wrong in a definition: at which question, in which column, in which words. */
public record ExpressionFault(String name, String column, String key, String detail) {}
