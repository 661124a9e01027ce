package bihuan.web.plain;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A section inside a card: heading, small words beside it, body. A page has some twenty. */
@FacesComponent("bihuan.Block")
public class Block extends UIComponentBase {

  @Override
  public String getFamily() {
    return "bihuan.Block";
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    if (!isRendered()) {
      return;
    }
    var page = Markup.of(faces).open("section", "class", "block");
    var title = words("title");
    if (!title.isEmpty()) {
      var beside = words("beside");
      page.open("h2").text(title);
      if (!beside.isEmpty()) {
        page.text(" ").say("span", "note", beside);
      }
      page.close("h2");
    }
  }

  @Override
  public void encodeEnd(FacesContext faces) throws IOException {
    if (isRendered()) {
      Markup.of(faces).close("section");
    }
  }

  private String words(String attribute) {
    var given = getAttributes().get(attribute);
    return given == null ? "" : given.toString();
  }
}
