package bihuan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people find this installation from outside, for codes and letters. */
@RequestScoped
public class PublicAddress {

  @Inject
  @ConfigProperty(name = "bihuan.address")
  Optional<String> configured;

  @Inject HttpServletRequest request;

  /**
   * The whole address of a path of the application; where none is configured, as the one who asks
   * has found it.
   *
   * @param path with a slash at its beginning
   */
  public String of(String path) {
    return configured.map(it -> it.replaceFirst("/+$", "")).orElseGet(this::asked) + path;
  }

  private String asked() {
    var url = request.getRequestURL().toString();
    var root = url.substring(0, url.length() - request.getRequestURI().length());
    return root + request.getContextPath();
  }
}
