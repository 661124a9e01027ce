package bihuan.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A file that a page hands to whoever pressed its button. */
public final class Download {

  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Download() {}

  public static void send(String name, String type, byte[] content) {
    var faces = FacesContext.getCurrentInstance();
    var answer = faces.getExternalContext();
    answer.setResponseContentType(type);
    answer.setResponseContentLength(content.length);
    answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    answer.setResponseHeader("Cache-Control", "private, no-store");
    try {
      answer.getResponseOutputStream().write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }
}
