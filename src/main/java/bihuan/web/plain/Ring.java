package bihuan.web.plain;

import bihuan.web.PageWords;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Set;

/** How far an issue has come on its way round. */
@FacesComponent("bihuan.Ring")
public class Ring extends UIComponentBase {

  private static final Set<String> PAST_FEEDBACK = Set.of("RECTIFICATION", "IMPROVEMENT");
  private static final String[] EXPERIENCE = {"e", "M19.27 4.56A13.5 13.5 0 0 1 31.44 16.73"};
  private static final String[] FEEDBACK = {"f", "M31.44 19.27A13.5 13.5 0 0 1 19.27 31.44"};
  private static final String[] RECTIFICATION = {"r", "M16.73 31.44A13.5 13.5 0 0 1 4.56 19.27"};
  private static final String[] IMPROVEMENT = {"i", "M4.56 16.73A13.5 13.5 0 0 1 16.73 4.56"};

  /**
   * @param phase where it stands, empty where it has not begun
   * @param size {@code large}, {@code medium}, or small
   * @param held it does not move
   * @param closed it has gone the whole way
   * @param closing and just now
   */
  public record Look(String phase, String size, boolean held, boolean closed, boolean closing) {

    private String looks() {
      return ("large".equals(size) ? "ring large" : "ring small")
          + (held ? " held" : "")
          + (closing ? " closing" : "");
    }

    private String width() {
      return switch (size) {
        case "large" -> "84";
        case "medium" -> "40";
        default -> "26";
      };
    }

    private boolean has(String reached) {
      return switch (reached) {
        case "EXPERIENCE" -> closed || !phase.isEmpty();
        case "FEEDBACK" -> phase.equals(reached) || has("RECTIFICATION");
        case "RECTIFICATION" -> closed || PAST_FEEDBACK.contains(phase);
        default -> closed || phase.equals(reached);
      };
    }
  }

  @Override
  public String getFamily() {
    return "bihuan.Ring";
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    if (isRendered()) {
      var look = new Look(text("phase"), text("size"), is("held"), is("closed"), is("closing"));
      draw(look, NamedBean.of(faces, "say", PageWords.class), Markup.of(faces));
    }
  }

  public static void draw(Look look, PageWords say, Markup page) throws IOException {
    page.open(
        "svg",
        "class",
        look.looks(),
        "width",
        look.width(),
        "height",
        look.width(),
        "viewBox",
        "0 0 36 36",
        "role",
        "img",
        "aria-label",
        say.ring(look.phase(), look.held(), look.closed()));
    arc("EXPERIENCE", EXPERIENCE, look, page);
    arc("FEEDBACK", FEEDBACK, look, page);
    arc("RECTIFICATION", RECTIFICATION, look, page);
    arc("IMPROVEMENT", IMPROVEMENT, look, page);
    if (look.closed()) {
      page.open("path", "class", "seal", "d", "M12.5 18.4l4 4 7.4-8").close("path");
    }
    page.close("svg");
  }

  private static void arc(String phase, String[] arc, Look look, Markup page) throws IOException {
    var now = look.phase().equals(phase) ? " now" : "";
    var looks = "arc " + arc[0] + (look.has(phase) ? " on" : "") + now;
    page.open("path", "class", looks, "d", arc[1]).close("path");
  }

  private String text(String name) {
    var value = getAttributes().get(name);
    return value instanceof Enum<?> it ? it.name() : value == null ? "" : value.toString();
  }

  private boolean is(String name) {
    return "true".equals(text(name));
  }
}
