package bihuan.web.plain;

import jakarta.faces.context.FacesContext;

/**
 * A bean by the name that pages know it by. Asked of the container at large it would first look for
 * whoever asks, in all archives, which took a tenth of a page.
 */
public final class NamedBean {

  private NamedBean() {}

  public static <T> T of(FacesContext faces, String name, Class<T> type) {
    var context = faces.getELContext();
    return type.cast(context.getELResolver().getValue(context, null, name));
  }
}
