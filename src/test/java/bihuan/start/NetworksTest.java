package bihuan.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

  @ParameterizedTest
  @CsvSource({
    "10.1.0.0/16, 10.1.255.7, true",
    "10.1.0.0/16, 10.2.0.1, false",
    "192.0.2.7, 192.0.2.7, true",
    "192.0.2.7, 192.0.2.8, false",
    "172.16.0.0/12, 172.31.255.255, true",
    "172.16.0.0/12, 172.32.0.0, false",
    "fd00::/8, fd12::7, true",
    "fd00::/8, 2001:db8::1, false",
    "'127.0.0.1, ::1', 0:0:0:0:0:0:0:1, true",
    "true, 192.168.3.4, true",
    "true, 203.0.113.9, false",
    "false, 127.0.0.1, false",
    "0.0.0.0/0, proxy.example, false"
  })
  void anAddressIsInANetworkOrNot(String networks, String address, boolean held) {
    assertThat(Networks.read(networks).orElseThrow().hold(address)).isEqualTo(held);
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "yes"})
  void whatIsNoNetworkIsNotTaken(String text) {
    assertThat(Networks.read(text)).isEmpty();
  }

  @Test
  void aNameIsNeverLookedUp() {
    assertThat(Networks.bytesOf("localhost")).isEmpty();
    assertThat(Networks.bytesOf("dead.beef")).isEmpty();
  }
}
