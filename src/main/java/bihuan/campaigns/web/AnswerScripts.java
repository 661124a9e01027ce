package bihuan.campaigns.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * The scripts of the answering page as one file, and its styles: without indents and remarks, and
 * compressed once, because telephones on slow lines wait for them.
 */
@WebServlet({AnswerScripts.SCRIPT, AnswerScripts.STYLE})
public class AnswerScripts extends HttpServlet {

  static final String SCRIPT = "/a/answer.js";
  static final String STYLE = "/a/answer.css";

  private static final List<String> SCRIPTS =
      List.of(
          "/resources/js/forms.js",
          "/resources/js/answer-fields.js",
          "/resources/js/answer-post.js",
          "/resources/js/answer.js");

  private static final List<String> STYLES =
      List.of("/resources/css/tokens.css", "/resources/css/answer.css");

  private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+");
  private static final Pattern REMARK = Pattern.compile("(?m)^/\\*[\\s\\S]*?\\*/$|^//.*$");
  private static final Pattern EMPTY = Pattern.compile("\\n{2,}");

  private byte[] script;
  private byte[] style;

  @Override
  public void init() {
    script = compressed(SCRIPTS);
    style = compressed(STYLES);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var isScript = request.getServletPath().equals(SCRIPT);
    var body = isScript ? script : style;
    response.setContentType(isScript ? "text/javascript;charset=UTF-8" : "text/css;charset=UTF-8");
    response.setHeader("Content-Encoding", "gzip");
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private byte[] compressed(List<String> files) {
    var text =
        files.stream().map(this::text).map(AnswerScripts::slim).collect(Collectors.joining());
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private String text(String file) {
    try (var in = getServletContext().getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Only what stands on lines of its own goes: that never is within a text. */
  static String slim(String text) {
    var flush = INDENT.matcher(text).replaceAll("");
    return EMPTY.matcher(REMARK.matcher(flush).replaceAll("")).replaceAll("\n");
  }
}
