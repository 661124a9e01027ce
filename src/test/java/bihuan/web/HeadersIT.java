package bihuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.Visitor;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What browsers may keep, and what not. */
@InContainer
class HeadersIT {

  @Inject HttpServletRequest request;

  @Test
  void pagesAndAnswersAreNotKeptForWhoeverUsesTheDeviceNext() {
    var cora = Visitor.signedIn(root(), "en", "cora", "Demo-2026");

    assertThat(cora.get("home.xhtml").header("Cache-Control")).isEqualTo("no-store");
    assertThat(cora.get("api/session").header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void whatIsNamedByItsVersionIsKept() {
    var visitor = Visitor.stranger(root(), "en");

    assertThat(visitor.get("resources/css/page.css?v=1").header("Cache-Control"))
        .contains("immutable");
    assertThat(visitor.get("resources/css/page.css").header("Cache-Control")).isEmpty();
  }

  private URI root() {
    return URI.create("http://localhost:" + request.getLocalPort() + "/");
  }
}
