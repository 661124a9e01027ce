package bihuan.web.plain;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Writes what there is much of on a page, without a component for each mark of it. */
public final class Markup {

  private final ResponseWriter out;

  private Markup(ResponseWriter out) {
    this.out = out;
  }

  public static Markup of(FacesContext faces) {
    return new Markup(faces.getResponseWriter());
  }

  /**
   * @param attributes names and values by turns; one without a value is left out
   */
  public Markup open(String element, String... attributes) throws IOException {
    out.startElement(element, null);
    for (var i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.writeAttribute(attributes[i], attributes[i + 1], null);
      }
    }
    return this;
  }

  public Markup text(String text) throws IOException {
    out.writeText(text, null);
    return this;
  }

  public Markup close(String... elements) throws IOException {
    for (var it : elements) {
      out.endElement(it);
    }
    return this;
  }

  /** An element with nothing but words in it. */
  public Markup say(String element, String looks, String words) throws IOException {
    return open(element, "class", looks).text(words).close(element);
  }
}
