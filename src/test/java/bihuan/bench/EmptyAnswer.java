package bihuan.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Reads whatever it is sent and says so in a few bytes: no server answers with less. */
public class EmptyAnswer extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final byte[] TAKEN = "{\"taken\":true}".getBytes(StandardCharsets.UTF_8);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(response, HttpServletResponse.SC_OK);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    read(request.getInputStream());
    answer(response, HttpServletResponse.SC_CREATED);
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    read(request.getInputStream());
    answer(response, HttpServletResponse.SC_OK);
  }

  private static void read(InputStream body) throws IOException {
    body.transferTo(OutputStream.nullOutputStream());
  }

  private static void answer(HttpServletResponse response, int status) throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.getOutputStream().write(TAKEN);
  }
}
