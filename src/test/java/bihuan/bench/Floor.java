package bihuan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An application that does nothing, on the product's server with the product's options: what an
 * answer and a page cost before the product has done anything for them.
 */
final class Floor {

  /** Takes any body and answers with a few bytes. */
  static final String SERVLET = "empty";

  /** Takes JSON by REST and answers alike. */
  static final String OPERATION = "rest/nothing";

  static final String PAGE = "empty.xhtml";

  /** By name: here there is no server to load them with. */
  private static final List<String> CLASSES =
      List.of("EmptyAnswer.class", "EmptyOperation.class", "EmptyOperation$Rest.class");

  private static final String WEB =
      """
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
        <context-param>
          <param-name>jakarta.faces.PROJECT_STAGE</param-name>
          <param-value>Production</param-value>
        </context-param>
        <context-param>
          <param-name>jakarta.faces.FACELETS_REFRESH_PERIOD</param-name>
          <param-value>-1</param-value>
        </context-param>
        <servlet>
          <servlet-name>faces</servlet-name>
          <servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class>
          <load-on-startup>1</load-on-startup>
        </servlet>
        <servlet-mapping>
          <servlet-name>faces</servlet-name>
          <url-pattern>*.xhtml</url-pattern>
        </servlet-mapping>
        <servlet>
          <servlet-name>empty</servlet-name>
          <servlet-class>bihuan.bench.EmptyAnswer</servlet-class>
        </servlet>
        <servlet-mapping>
          <servlet-name>empty</servlet-name>
          <url-pattern>/empty</url-pattern>
        </servlet-mapping>
      </web-app>
      """;

  private static final String BEANS =
      """
      <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
      """;

  private static final String EMPTY =
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html">
        <h:head><title>Empty</title></h:head>
        <h:body><h:outputText value="Nothing"/></h:body>
      </html>
      """;

  private Floor() {}

  static Product start(Path launcher, Path work) throws IOException {
    var war = Files.createDirectories(work.resolve("floor")).resolve("ROOT.war");
    try (var out = new ZipOutputStream(Files.newOutputStream(war))) {
      add(out, "WEB-INF/web.xml", WEB.getBytes(StandardCharsets.UTF_8));
      add(out, "WEB-INF/beans.xml", BEANS.getBytes(StandardCharsets.UTF_8));
      for (var it : CLASSES) {
        addClass(out, it);
      }
      add(out, PAGE, EMPTY.getBytes(StandardCharsets.UTF_8));
    }
    return Product.start(
        launcher, work.resolve("floor-data"), Map.of("BIHUAN_BENCH_WAR", war.toString()));
  }

  private static void addClass(ZipOutputStream out, String name) throws IOException {
    try (var content = Floor.class.getResourceAsStream(name)) {
      add(out, "WEB-INF/classes/bihuan/bench/" + name, content.readAllBytes());
    }
  }

  private static void add(ZipOutputStream out, String name, byte[] content) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(content);
  }
}
