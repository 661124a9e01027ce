package bihuan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser says of itself, in the few words by which its owner knows it again. */
final class DeviceKind {

  /** Each pretends to be those after it. */
  private static final List<String> BROWSERS =
      List.of("MicroMessenger WeChat", "Edg Edge", "Firefox", "Chrome", "Safari");

  private static final List<String> SYSTEMS =
      List.of("HarmonyOS", "Android", "iPhone", "iPad", "Windows", "Macintosh Mac", "Linux");

  private DeviceKind() {}

  /** {@code Edge · Windows}; empty where it tells neither. */
  static String of(HttpServletRequest request) {
    var told = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    return Stream.of(BROWSERS, SYSTEMS)
        .flatMap(names -> names.stream().filter(it -> told.contains(it.split(" ")[0])).limit(1))
        .map(it -> it.substring(it.indexOf(' ') + 1))
        .collect(Collectors.joining(" · "));
  }
}
