package bihuan.web.plain;

import bihuan.web.Headers;
import bihuan.web.Installation;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Styles and scripts that pages name by their version: browsers ask for one once. Named in
 * faces-config.xml.
 */
public class LastingResources extends ResourceHandlerWrapper {

  private static final String PARTS = "/WEB-INF/";

  private final Map<String, ViewResource> parts = new ConcurrentHashMap<>();

  public LastingResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  /**
   * Looked up once for each part of a page: they do not change while the product runs. Pages
   * themselves are not kept, for whoever asks may spell their addresses in any number of ways.
   */
  @Override
  public ViewResource createViewResource(FacesContext faces, String name) {
    if (!name.startsWith(PARTS)) {
      return super.createViewResource(faces, name);
    }
    var known = parts.get(name);
    if (known == null) {
      known = super.createViewResource(faces, name);
      if (known != null) {
        parts.put(name, known);
      }
    }
    return known;
  }

  @Override
  public Resource createResource(String name) {
    return lasting(super.createResource(name));
  }

  @Override
  public Resource createResource(String name, String library) {
    return lasting(super.createResource(name, library));
  }

  @Override
  public Resource createResource(String name, String library, String type) {
    return lasting(super.createResource(name, library, type));
  }

  private static Resource lasting(Resource found) {
    return found == null ? null : new Lasting(found);
  }

  private static final class Lasting extends ResourceWrapper {

    Lasting(Resource wrapped) {
      super(wrapped);
    }

    @Override
    public String getRequestPath() {
      var path = super.getRequestPath();
      if (path.contains("v=")) {
        return path;
      }
      var version = installation().getVersion();
      return path + (path.contains("?") ? '&' : '?') + "v=" + version;
    }

    private static Installation installation() {
      return NamedBean.of(FacesContext.getCurrentInstance(), "installation", Installation.class);
    }

    @Override
    public Map<String, String> getResponseHeaders() {
      var headers = new HashMap<>(super.getResponseHeaders());
      var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
      if (asked.containsKey("v")) {
        headers.put("Cache-Control", Headers.FOREVER);
      }
      return headers;
    }
  }
}
