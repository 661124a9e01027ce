package bihuan.ways;

/** The words that messages come with, from the bundles. */
public interface ShippedTexts {

  MessageTemplate of(TextKind kind, ReadLanguage language);
}
