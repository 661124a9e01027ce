package bihuan.web.plain;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlCommandButton;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import java.io.IOException;

/** A button that sends its form as browsers do: it needs no script. */
@FacesComponent("bihuan.Button")
public class Button extends HtmlCommandButton {

  public Button() {
    setRendererType(null);
  }

  @Override
  public void decode(FacesContext faces) {
    var sent = faces.getExternalContext().getRequestParameterMap();
    if (!isDisabled() && sent.containsKey(getClientId(faces))) {
      queueEvent(new ActionEvent(this));
    }
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    pushComponentToEL(faces, this);
    if (!isRendered()) {
      return;
    }
    var writer = faces.getResponseWriter();
    writer.startElement("button", this);
    writer.writeAttribute("id", getClientId(faces), "id");
    writer.writeAttribute("name", getClientId(faces), "name");
    writer.writeAttribute("type", "submit", "type");
    var looks = getStyleClass();
    writer.writeAttribute("class", looks == null ? "ui-button" : "ui-button " + looks, null);
    if (getTitle() != null) {
      writer.writeAttribute("title", getTitle(), "title");
    }
    if (isDisabled()) {
      writer.writeAttribute("disabled", "disabled", "disabled");
    }
    writer.writeText(getValue() == null ? "" : getValue(), "value");
  }

  @Override
  public void encodeEnd(FacesContext faces) throws IOException {
    if (isRendered()) {
      faces.getResponseWriter().endElement("button");
    }
    popComponentFromEL(faces);
  }
}
