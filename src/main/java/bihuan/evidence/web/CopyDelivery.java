package bihuan.evidence.web;

import bihuan.evidence.FileCopy;
import bihuan.web.Words;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Sends a copy so that a browser shows it, or saves it, and does nothing else with it. */
public final class CopyDelivery {

  private CopyDelivery() {}

  /** Pictures and PDFs are shown, everything else is saved under a neutral name. */
  public static Response shown(FileCopy copy, HttpHeaders request) {
    var isShown = copy.media().isPicture() || copy.contentType().equals("application/pdf");
    return sent(copy, isShown ? "inline" : "attachment", request);
  }

  /** Saved under a neutral name, whatever it is. */
  public static Response saved(FileCopy copy, HttpHeaders request) {
    return sent(copy, "attachment", request);
  }

  private static Response sent(FileCopy copy, String how, HttpHeaders request) {
    StreamingOutput content =
        out -> {
          try (var in = copy.open()) {
            in.transferTo(out);
          }
        };
    return Response.ok(content, copy.contentType())
        .header("Content-Length", copy.length())
        .header("Content-Disposition", how + "; " + names(copy, request))
        .header("Content-Security-Policy", policy(copy))
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .build();
  }

  /** The browsers' own viewer of PDFs does not start in a sandbox. */
  private static String policy(FileCopy copy) {
    return copy.media().isPicture() ? "default-src 'none'; sandbox" : "default-src 'none'";
  }

  private static String names(FileCopy copy, HttpHeaders request) {
    var languages = request.getAcceptableLanguages();
    var words = Words.in(languages.isEmpty() ? Locale.CHINESE : languages.get(0));
    var local =
        words.getString("evidence.file") + "-" + copy.number() + "." + copy.media().extension();
    return "filename=\""
        + copy.name()
        + "\"; filename*=UTF-8''"
        + URLEncoder.encode(local, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
