package bihuan.loop;

import static bihuan.Cast.CORA;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.TOM_AT_TRANSPORT;
import static bihuan.Cast.TRANSPORT;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.Visitor;
import bihuan.series.IssueNumber;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever reported it reads in plain words who has it, until when, and why. */
@InContainer
class PlainCourseIT extends QueueMachine {

  @Inject HttpServletRequest request;

  @Test
  void moreTimeIsTheReportersToReadOnceItIsGivenAndNobodyElses() {
    var number = inHand();
    rectification.requestExtension(number, "配件要从外地调", by(HANNA_AT_HOUSING));
    assertThat(page("enzo", number)).contains("营商办还没有决定").doesNotContain("配件要从外地调");

    rectification.grantExtension(number, by(CORA));

    assertThat(page("enzo", number)).contains("营商办同意延到").contains("因为：配件要从外地调");
    assertThat(page("cora", number)).doesNotContain("进展与期限");
    assertThat(issues.seenBy(by(HANNA_AT_HOUSING), number).extensionReason()).isEmpty();
  }

  @Test
  void whereItWentAndWhyIsSaidInOneSentence() {
    var number = assigned();
    rectification.requestReturn(number, "属交通", TRANSPORT, by(HANNA_AT_HOUSING));
    assertThat(page("enzo", number)).contains("认为这件事不归它办").doesNotContain("属交通");

    triage.reassign(number, TRANSPORT, List.of(), "", by(CORA));

    assertThat(page("enzo", number)).contains("因为这件事归 市交通运输局 管");
    assertThat(issues.seenBy(by(TOM_AT_TRANSPORT), number).extensionReason()).isEmpty();
  }

  private String page(String account, IssueNumber number) {
    return Visitor.signedIn(root(), "zh-CN", account, "Demo-2026")
        .get("loop/issue.xhtml?number=" + number)
        .text();
  }

  private URI root() {
    return URI.create(
        "http://localhost:%d%s/".formatted(request.getLocalPort(), request.getContextPath()));
  }
}
