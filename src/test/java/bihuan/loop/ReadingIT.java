package bihuan.loop;

import static bihuan.Cast.CORA;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Visitor;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Whoever reads waits for nobody and keeps nobody waiting. */
@InContainer
@OnEmbedded
class ReadingIT extends QueueMachine {

  @Inject HttpServletRequest request;
  @Inject UserTransaction transaction;

  /** Which may be ended after a part of it was read outside of it. */
  @Resource(lookup = "java:appserver/TransactionManager")
  TransactionManager transactions;

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

  /**
   * As it is once a part of a page was refused, in the one transaction in which all of it is read.
   */
  @Test
  void whatStandsBesideARefusedPartIsReadAllTheSame() throws Exception {
    var number = inHand();

    transactions.begin();
    transactions.setRollbackOnly();
    try {
      var subject = number.subject();
      assertThat(ledger.about(subject)).isNotEmpty();
      assertThat(ledger.newestAbout(subject)).isEqualTo(ledger.about(subject).size());
      assertThat(history.of(issues.seenBy(CORA.at(NOW), number))).isNotEmpty();
    } finally {
      transactions.rollback();
    }
  }

  private URI root() {
    return URI.create(
        "http://localhost:%d%s/".formatted(request.getLocalPort(), request.getContextPath()));
  }
}
