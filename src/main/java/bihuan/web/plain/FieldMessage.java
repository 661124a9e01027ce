package bihuan.web.plain;

import bihuan.web.FieldFaults;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIMessage;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** What is wrong with a field, beside it; a place for it where nothing is. */
@FacesComponent("bihuan.Message")
public class FieldMessage extends UIMessage {

  public FieldMessage() {
    setRendererType(null);
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    pushComponentToEL(faces, this);
  }

  @Override
  public void encodeEnd(FacesContext faces) throws IOException {
    if (isRendered()) {
      write(faces);
    }
    popComponentFromEL(faces);
  }

  private void write(FacesContext faces) throws IOException {
    var field = findComponent(getFor());
    var all = faces.getMessageList(field == null ? getFor() : field.getClientId(faces));
    var writer = faces.getResponseWriter();
    writer.startElement("div", this);
    writer.writeAttribute("id", getClientId(faces), "id");
    writer.writeAttribute(
        all.isEmpty() ? "aria-live" : "role", all.isEmpty() ? "polite" : "alert", null);
    writer.writeAttribute(
        "class",
        all.isEmpty() ? "ui-message" : "ui-message ui-message-" + FieldFaults.tone(all.get(0)),
        null);
    if (!all.isEmpty()) {
      writer.startElement("span", null);
      writer.writeText(all.get(0).getDetail(), null);
      writer.endElement("span");
    }
    writer.endElement("div");
  }
}
