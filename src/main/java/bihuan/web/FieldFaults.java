package bihuan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Which fields of this page are wrong: each says so itself, several are named above as well. */
@Named
@RequestScoped
public class FieldFaults {

  /**
   * @param place the id of the field
   */
  public record Fault(String place, String words) {}

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
