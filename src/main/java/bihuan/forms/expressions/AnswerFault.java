package bihuan.forms.expressions;

/** Why an answer cannot be taken as it is; the author's own words, where there are any. */
public record AnswerFault(String path, String key, String message) {}
