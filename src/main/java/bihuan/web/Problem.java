package bihuan.web;

/**
 * What REST answers when it says no.
 *
 * @param error the key of the refusal, for programs
 * @param message a sentence in the caller's language (Accept-Language)
 * @param field the property that caused it, null where none
 */
public record Problem(String error, String message, String field) {}
