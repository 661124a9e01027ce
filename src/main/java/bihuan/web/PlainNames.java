package bihuan.web;

import jakarta.json.bind.config.PropertyNamingStrategy;
import java.beans.Introspector;
import java.util.regex.Pattern;

/**
 * What a record works out is called in an answer as what it keeps: {@code percent}, {@code told}.
 */
public class PlainNames implements PropertyNamingStrategy {

  private static final Pattern ASKED = Pattern.compile("(?:get|is)([A-Z].*)");

  @Override
  public String translateName(String name) {
    var asked = ASKED.matcher(name);
    return asked.matches() ? Introspector.decapitalize(asked.group(1)) : name;
  }
}
