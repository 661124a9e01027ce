package bihuan.ways;

import bihuan.mail.MessageText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The words in force, with their fields filled in. */
@ApplicationScoped
public class FilledText {

  @Inject Texts texts;

  public MessageText of(TextKind kind, ReadLanguage language, Map<String, String> values) {
    var template = texts.inForce(kind, language);
    return new MessageText(template.subject(values), template.body(values));
  }
}
