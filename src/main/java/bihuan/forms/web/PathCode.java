package bihuan.forms.web;

import bihuan.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Codes and numbers as they stand in an address. */
final class PathCode {

  private PathCode() {}

  static String of(String code) {
    return URLEncoder.encode(code, StandardCharsets.UTF_8);
  }

  /** Refused (404) where it is none. */
  static int number(String typed) {
    if (!typed.matches("[1-9]\\d{0,5}")) {
      throw Refusal.unknown("forms.unknownEdition", "", typed);
    }
    return Integer.parseInt(typed);
  }
}
