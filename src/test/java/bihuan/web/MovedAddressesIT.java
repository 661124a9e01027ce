package bihuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.Visitor;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was printed or kept before a page moved still leads there. */
@InContainer
class MovedAddressesIT {

  @Inject HttpServletRequest request;

  @Test
  void aCodeOnAnOldLetterLeadsToItsCheck() {
    var answer = visitor().get("panel/check.xhtml?code=ABCD");

    assertThat(answer.status()).isEqualTo(301);
    assertThat(answer.header("Location")).endsWith("/letters/check.xhtml?code=ABCD");
  }

  @Test
  void whatIsSentToAnOldAddressIsSentAgain() {
    var answer = visitor().submit("panel/invitation.xhtml", Map.of("token", "x"));

    assertThat(answer.status()).isEqualTo(308);
    assertThat(answer.header("Location")).endsWith("/invitations/invitation.xhtml");
  }

  @Test
  void aKeptListOpensForWhoeverIsSignedIn() {
    var cora = Visitor.signedIn(root(), "en", "cora", "Demo-2026");

    assertThat(cora.get("loop/inbox.xhtml?light=RED").header("Location"))
        .endsWith("/lists/inbox.xhtml?light=RED");
  }

  private Visitor visitor() {
    return Visitor.stranger(root(), "en");
  }

  private URI root() {
    return URI.create("http://localhost:" + request.getLocalPort() + "/");
  }
}
