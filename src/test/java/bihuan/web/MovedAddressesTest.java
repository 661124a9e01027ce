package bihuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MovedAddressesTest {

  private static final Path PAGES = Path.of("src/main/webapp");

  @Test
  void whatMovedIsGoneAndLeadsToAPageInOneStep() {
    assertThat(MovedAddresses.MOVED)
        .isNotEmpty()
        .allSatisfy(
            (old, now) -> {
              assertThat(page(old)).doesNotExist();
              assertThat(page(now)).matches(Files::isRegularFile);
              assertThat(MovedAddresses.MOVED).doesNotContainKey(now);
            });
  }

  private static Path page(String address) {
    return PAGES.resolve(address.substring(1));
  }
}
