package bihuan.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.Renderer;
import jakarta.faces.render.RendererWrapper;
import java.io.IOException;
import java.util.Iterator;
import org.primefaces.context.PrimeFacesContext;

/**
 * Writes into each form the nonce that {@link StrangeForm} looks for. The library adds it by a
 * script at the end of the page, too late for whoever presses a button while the page still comes
 * in. Named in faces-config.xml.
 */
public class FormNonce extends RenderKitFactory {

  public FormNonce(RenderKitFactory wrapped) {
    super(wrapped);
  }

  @Override
  public void addRenderKit(String id, RenderKit kit) {
    getWrapped().addRenderKit(id, kit);
  }

  @Override
  public RenderKit getRenderKit(FacesContext faces, String id) {
    var kit = getWrapped().getRenderKit(faces, id);
    return kit == null || !id.equals(HTML_BASIC_RENDER_KIT) ? kit : new Kit(kit);
  }

  @Override
  public Iterator<String> getRenderKitIds() {
    return getWrapped().getRenderKitIds();
  }

  private static final class Kit extends RenderKitWrapper {

    Kit(RenderKit wrapped) {
      super(wrapped);
    }

    @Override
    public Renderer<?> getRenderer(String family, String type) {
      var renderer = getWrapped().getRenderer(family, type);
      return UIForm.COMPONENT_FAMILY.equals(family) ? new Form(renderer) : renderer;
    }
  }

  private static final class Form extends RendererWrapper {

    Form(Renderer<?> wrapped) {
      super(wrapped);
    }

    @Override
    public void encodeBegin(FacesContext faces, UIComponent form) throws IOException {
      super.encodeBegin(faces, form);
      var writer = faces.getResponseWriter();
      writer.startElement("input", null);
      writer.writeAttribute("type", "hidden", null);
      writer.writeAttribute("name", StrangeForm.NONCE, null);
      writer.writeAttribute("value", PrimeFacesContext.getCspState(faces).getNonce(), null);
      writer.endElement("input");
    }
  }
}
