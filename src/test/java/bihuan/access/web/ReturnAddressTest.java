package bihuan.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

  @Test
  void oneComesBackToWhereOneWas() {
    assertThat(ReturnAddress.local("/loop/issue.xhtml?number=2026-000042"))
        .isEqualTo("/loop/issue.xhtml?number=2026-000042");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "/\\elsewhere.example/",
        "javascript:alert(1)",
        "/home.xhtml\r\nSet-Cookie: a=b",
        "/access/sign-in.xhtml"
      })
  void nobodyIsSentElsewhere(String address) {
    assertThat(ReturnAddress.local(address)).isEqualTo(ReturnAddress.HOME);
  }
}
