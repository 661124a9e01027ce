package bihuan.web.still;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.Visitor;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody reads alike is made once and kept; what anybody reads for themselves is not. */
@InContainer
class StillPagesIT {

  @Inject KeptPages pages;
  @Inject HttpServletRequest request;

  @ParameterizedTest
  @ValueSource(strings = {"", "index.xhtml", "openness/cases.xhtml"})
  void aStrangersPageMayBeKeptByAnybodyForAMinuteAndHoldsNothingOfThem(String path) {
    for (var turn : List.of("made", "kept")) {
      var page = stranger().get(path);

      assertThat(page.status()).as(turn).isEqualTo(200);
      assertThat(page.header("Cache-Control")).isEqualTo("public, max-age=60");
      assertThat(page.header("Vary")).contains("Cookie", "Accept-Encoding");
      assertThat(page.header("ETag")).matches("\"[0-9a-f]{32}\"");
      assertThat(page.header("Set-Cookie")).isEmpty();
      assertThat(page.header("Content-Security-Policy"))
          .contains("frame-ancestors 'none'")
          .contains("script-src 'self'")
          .doesNotContain("nonce");
      assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(page.text()).contains("<html").doesNotContain("nonce", "ViewState");
    }
  }

  @Test
  void whoeverHasThePageHearsThatItIsStillTheSame() {
    var tag = stranger().get("index.xhtml").header("ETag");

    var same = stranger().get("index.xhtml", "If-None-Match", "\"other\", W/" + tag);
    assertThat(same.status()).isEqualTo(304);
    assertThat(same.text()).isEmpty();
    assertThat(same.header("ETag")).isEqualTo(tag);
    assertThat(same.header("Cache-Control")).isEqualTo("public, max-age=60");
    assertThat(stranger().get("index.xhtml", "If-None-Match", "\"other\"").status()).isEqualTo(200);
    pages.drop();
    assertThat(stranger().get("index.xhtml", "If-None-Match", tag).status()).isEqualTo(304);
  }

  @Test
  void itTravelsPackedWhereTheBrowserUnpacks() throws Exception {
    var plain = stranger().get("index.xhtml");
    var packed = asked("GET", "index.xhtml", "Accept-Encoding", "br, gzip;q=0.8");

    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(packed.headers().firstValue("ETag").orElse("")).isNotEqualTo(plain.header("ETag"));
    assertThat(unpacked(packed.body())).isEqualTo(plain.text());
    assertThat(asked("GET", "index.xhtml", "Accept-Encoding", "gzip;q=0").body())
        .asString()
        .contains("<html");
  }

  @Test
  void whoAsksForTheHeadAloneGetsIt() throws Exception {
    stranger().get("index.xhtml");

    var head = asked("HEAD", "index.xhtml");

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("ETag")).isPresent();
    assertThat(head.body()).isEmpty();
  }

  @Test
  void whoeverIsSignedInReadsTheirOwnAndLeavesNothingOfIt() {
    pages.drop();
    var cora = Visitor.signedIn(root(), "en", "cora", "Demo-2026");

    var hers = cora.get("index.xhtml");

    assertThat(hers.text()).contains("data-account=\"cora\"");
    assertThat(hers.header("Cache-Control")).isEqualTo("no-store");
    assertThat(hers.header("ETag")).isEmpty();
    assertThat(pages.shelf()).isEmpty();
    assertThat(stranger().get("index.xhtml").text()).doesNotContain("cora");
    assertThat(cora.get("index.xhtml").text()).contains("data-account=\"cora\"");
  }

  @Test
  void eachLanguageAndLookIsAPageOfItsOwn() throws Exception {
    assertThat(shown("bihuan.lang=en")).contains("lang=\"en\"").contains("data-theme=\"system\"");
    assertThat(shown("bihuan.lang=zh; bihuan.theme=dark; bihuan.contrast=high; bihuan.mode=elder"))
        .contains(
            "lang=\"zh-CN\"",
            "data-theme=\"dark\"",
            "data-contrast=\"high\"",
            "data-mode=\"elder\"");
    assertThat(shown("bihuan.theme=dark")).contains("lang=\"zh-CN\"", "data-mode=\"normal\"");
  }

  @Test
  void nothingIsKeptOfQuestionsUnknownCookiesErrorsOrOtherPages() throws Exception {
    pages.drop();

    for (var it :
        List.of("index.xhtml?lang=en", "index.xhtml?x=1", "openness/cases.xhtml?after=x")) {
      assertThat(stranger().get(it).header("ETag")).as(it).isEmpty();
    }
    for (var it : List.of("bihuan-session=x", "bihuan-device=x", "bihuan.joined=x", "other=1")) {
      asked("GET", "index.xhtml", "Cookie", it);
    }
    asked("POST", "index.xhtml");
    stranger().get("nothing.xhtml");
    shown("bihuan.theme=" + "x".repeat(20));

    assertThat(pages.shelf()).hasSize(1);
    assertThat(pages.shelf().keySet()).allMatch(it -> it.endsWith(" system normal normal"));
  }

  private String shown(String cookies) throws Exception {
    return new String(asked("GET", "index.xhtml", "Cookie", cookies).body(), "UTF-8");
  }

  private HttpResponse<byte[]> asked(String method, String path, String... headers)
      throws Exception {
    var asked =
        HttpRequest.newBuilder(root().resolve(path)).method(method, BodyPublishers.noBody());
    return HttpClient.newHttpClient()
        .send(
            (headers.length == 0 ? asked : asked.headers(headers)).build(),
            BodyHandlers.ofByteArray());
  }

  private static String unpacked(byte[] body) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new String(in.readAllBytes(), "UTF-8");
    }
  }

  private Visitor stranger() {
    return Visitor.stranger(root(), "zh-CN");
  }

  private URI root() {
    return URI.create("http://localhost:" + request.getLocalPort() + "/");
  }
}
