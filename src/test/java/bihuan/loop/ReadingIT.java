package bihuan.loop;

import static bihuan.Cast.CORA;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Visitor;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Whoever reads waits for nobody and keeps nobody waiting. */
@InContainer
@OnEmbedded
class ReadingIT extends QueueMachine {

  @Inject HttpServletRequest request;
  @Inject UserTransaction transaction;

  @Test
  void anIssueIsReadWhileSomebodyMovesIt() throws Exception {
    var number = filed.get();
    var coordinator = Visitor.signedIn(root(), "zh-CN", "cora", "Demo-2026");

    transaction.begin();
    try {
      issues.toMove(number, CORA);
      var page = coordinator.get("loop/issue.xhtml?number=" + number);

      assertThat(page.status()).isEqualTo(200);
      assertThat(page.text()).contains("受理", "</html>");
    } finally {
      transaction.rollback();
    }
  }

  private URI root() {
    return URI.create(
        "http://localhost:%d%s/".formatted(request.getLocalPort(), request.getContextPath()));
  }
}
