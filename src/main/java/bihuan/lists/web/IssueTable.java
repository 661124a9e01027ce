package bihuan.lists.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;

/** A table of issues; written straight to the page, as there are many and each has many cells. */
@FacesComponent("bihuan.Issues")
public class IssueTable extends UIComponentBase {

  @Override
  public String getFamily() {
    return "bihuan.Issues";
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    if (isRendered()) {
      new TableDrawing(this, faces).draw();
    }
  }

  boolean is(String name) {
    return "true".equals(String.valueOf(getAttributes().get(name)));
  }

  @SuppressWarnings("unchecked")
  <T> List<T> all(String name) {
    return (List<T>) getAttributes().get(name);
  }
}
