package bihuan.web;

import bihuan.start.SettingsFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where people find this installation from outside, for codes and letters. What a request says of
 * it (its header Host) is never believed: whoever asks could have it lead anywhere.
 */
@RequestScoped
public class PublicAddress {

  private static final boolean OVER_TLS =
      SettingsFile.value("bihuan.address").filter(it -> it.startsWith("https://")).isPresent();

  @Inject
  @ConfigProperty(name = "bihuan.address")
  Optional<String> configured;

  @Inject HttpServletRequest request;

  /** People come over TLS; decided at the start. */
  public static boolean isOverTls() {
    return OVER_TLS;
  }

  /** What a cookie is like that scripts read as well. */
  static Map<String, Object> cookie(int seconds) {
    return Map.of(
        "path", "/", "maxAge", seconds, "SameSite", "Lax", "secure", PublicAddress.isOverTls());
  }

  /**
   * The whole address of a path of the application; in a demonstration without one, where the
   * connection of whoever asks ends.
   *
   * @param path with a slash at its beginning
   */
  public String of(String path) {
    return configured.map(it -> it.replaceFirst("/+$", "")).orElseGet(this::reached) + path;
  }

  private String reached() {
    var host = request.getLocalAddr();
    return "http://"
        + (host.contains(":") ? "[" + host + "]" : host)
        + ":"
        + request.getLocalPort()
        + request.getContextPath();
  }
}
