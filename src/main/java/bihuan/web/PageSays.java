package bihuan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What is said of the page as a whole. */
@Named
@RequestScoped
public class PageSays {

  /** By what style sheets and scripts know them. */
  private static final Map<FacesMessage.Severity, String> TONES =
      Map.of(FacesMessage.SEVERITY_INFO, "info", FacesMessage.SEVERITY_WARN, "warn");

  /**
   * @param tone how it looks
   */
  public record Band(String tone, List<String> words) {}

  public List<Band> getBands() {
    var all = FacesContext.getCurrentInstance().getMessageList(null);
    return Stream.of("info", "warn", "error")
        .map(tone -> band(tone, all))
        .filter(it -> !it.words().isEmpty())
        .toList();
  }

  static String tone(FacesMessage message) {
    return TONES.getOrDefault(message.getSeverity(), "error");
  }

  private static Band band(String tone, List<FacesMessage> all) {
    return new Band(
        tone,
        all.stream()
            .filter(it -> tone(it).equals(tone))
            .map(FacesMessage::getSummary)
            .filter(Objects::nonNull)
            .toList());
  }
}
