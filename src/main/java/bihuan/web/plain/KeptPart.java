package bihuan.web.plain;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.MetaRuleset;
import jakarta.faces.view.facelets.TagAttribute;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A part of a page that looks the same wherever its key is the same: built and drawn the first
 * time, given out as it was drawn from then on. The key names all that the part depends on.
 */
@FacesComponent("bihuan.Kept")
public class KeptPart extends UIComponentBase {

  private static final int MOST = 2_000;

  private static final Map<String, String> KEPT =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
              return size() > MOST;
            }
          });

  private String key;
  private String drawn;

  @Override
  public String getFamily() {
    return "bihuan.Kept";
  }

  @Override
  public boolean getRendersChildren() {
    return true;
  }

  /** Held until it is given out: whatever is dropped meanwhile, its parts have not been built. */
  boolean isAtHand(String key) {
    this.key = key;
    drawn = KEPT.get(key);
    return drawn != null;
  }

  @Override
  public void encodeChildren(FacesContext faces) throws IOException {
    if (drawn == null) {
      drawn = draw(faces);
      KEPT.put(key, drawn);
    }
    faces.getResponseWriter().write(drawn);
  }

  private String draw(FacesContext faces) throws IOException {
    var page = faces.getResponseWriter();
    var apart = new StringWriter();
    faces.setResponseWriter(page.cloneWithWriter(apart));
    try {
      super.encodeChildren(faces);
      faces.getResponseWriter().flush();
    } finally {
      faces.setResponseWriter(page);
    }
    return apart.toString();
  }

  /** Builds what is inside only where it has not been drawn yet. */
  public static class Handler extends ComponentHandler {

    private final TagAttribute key = getRequiredAttribute("key");

    public Handler(ComponentConfig tag) {
      super(tag);
    }

    @Override
    protected MetaRuleset createMetaRuleset(@SuppressWarnings("rawtypes") Class type) {
      return super.createMetaRuleset(type).ignore("key");
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent part) throws IOException {
      if (!((KeptPart) part).isAtHand(tag.getLocation() + " " + key.getValue(context))) {
        super.applyNextHandler(context, part);
      }
    }
  }
}
