package bihuan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What is said above the page, and which fields are wrong: each says so itself, several are named
 * above as well.
 */
@Named
@RequestScoped
public class FieldFaults {

  /**
   * @param place the id of the field
   */
  public record Fault(String place, String words) {}

  /**
   * @param tone how it looks
   */
  public record Band(String tone, List<String> words) {}

  /** By what style sheets and scripts know them. */
  private static final Map<FacesMessage.Severity, String> TONES =
      Map.of(FacesMessage.SEVERITY_INFO, "info", FacesMessage.SEVERITY_WARN, "warn");

  /** What is said of the page as a whole. */
  public List<Band> getBands() {
    var all = FacesContext.getCurrentInstance().getMessageList(null);
    return Stream.of("info", "warn", "error")
        .map(tone -> new Band(tone, words(tone, all)))
        .filter(it -> !it.words().isEmpty())
        .toList();
  }

  public static String tone(FacesMessage message) {
    return TONES.getOrDefault(message.getSeverity(), "error");
  }

  private static List<String> words(String tone, List<FacesMessage> all) {
    return all.stream()
        .filter(it -> tone(it).equals(tone))
        .map(FacesMessage::getSummary)
        .filter(Objects::nonNull)
        .toList();
  }

  public boolean isSeveral() {
    return getAll().size() > 1;
  }

  public List<Fault> getAll() {
    var faces = FacesContext.getCurrentInstance();
    return stream(faces.getClientIdsWithMessages())
        .filter(it -> it != null)
        .flatMap(it -> stream(faces.getMessages(it)).map(message -> fault(it, message)))
        .toList();
  }

  private static Fault fault(String place, FacesMessage message) {
    return new Fault(place, message.getSummary());
  }

  private static <T> Stream<T> stream(Iterator<T> all) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, 0), false);
  }
}
