package bihuan.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerAddressTest {

  /** What whoever sends a request can make it say. */
  private static final Pattern BELIEVED =
      Pattern.compile(
          "getRemote(Addr|Host)|getServer(Name|Port)|getRequestURL|\\brequest\\.(getScheme|isSecure)\\(\\)"
              + "|getBaseUri|getAbsolutePath|\"(Host|Forwarded|X-(Forwarded|Real)-[A-Za-z]+)\"");

  private static final Pattern ON_A_PAGE =
      Pattern.compile("request\\.(server|scheme|remote|requestURL|secure)");

  @ParameterizedTest
  @CsvSource({
    "10.0.0.1, 198.51.100.7, , 198.51.100.7",
    "10.0.0.1, 198.51.100.7, 203.0.113.9, 198.51.100.7",
    "10.0.0.1, 10.0.0.1, 203.0.113.9, 203.0.113.9",
    "10.0.0.1, 10.0.0.1, '1.2.3.4, 203.0.113.9', 203.0.113.9",
    "10.0.0.0/8, 10.0.0.1, '1.2.3.4, 203.0.113.9, 10.0.0.2', 203.0.113.9",
    "10.0.0.1, 10.0.0.1, '203.0.113.9, nonsense', 10.0.0.1",
    "10.0.0.1, 10.0.0.1, evil.example, 10.0.0.1",
    "false, 127.0.0.1, 203.0.113.9, 127.0.0.1",
    "true, 192.168.0.2, 203.0.113.9, 203.0.113.9",
    "10.0.0.1, 10.0.0.1, 2001:db8:1:2:aaaa::1, 2001:db8:1:2:0:0:0:0/64",
    "10.0.0.1, 2001:db8:1:2:bbbb::9, , 2001:db8:1:2:0:0:0:0/64"
  })
  void onlyATrustedProxyIsBelieved(String trusted, String nearest, String forwarded, String from) {
    assertThat(trusting(trusted).of(request(nearest, forwarded))).isEqualTo(from);
  }

  @Test
  void nobodyElseAsksWhatASenderCanForge() throws IOException {
    assertThat(filesWith(BELIEVED, "src/main/java")).containsExactly("CallerAddress.java");
    assertThat(filesWith(ON_A_PAGE, "src/main/webapp")).isEmpty();
  }

  private static List<String> filesWith(Pattern pattern, String folder) throws IOException {
    try (var files = Files.walk(Path.of(folder))) {
      var found = new ArrayList<String>();
      for (var it : files.filter(it -> it.toString().matches(".*\\.(java|xhtml)")).toList()) {
        if (pattern.matcher(Files.readString(it)).find()) {
          found.add(it.getFileName().toString());
        }
      }
      return found;
    }
  }

  private static CallerAddress trusting(String proxies) {
    var addresses = new CallerAddress();
    addresses.proxies = proxies;
    addresses.prepare();
    return addresses;
  }

  private static HttpServletRequest request(String nearest, String forwarded) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            CallerAddressTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (request, method, arguments) ->
                switch (method.getName()) {
                  case "getRemoteAddr" -> nearest;
                  case "getHeaders" ->
                      Collections.enumeration(forwarded == null ? List.of() : List.of(forwarded));
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
