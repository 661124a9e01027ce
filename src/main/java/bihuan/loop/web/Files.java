package bihuan.loop.web;

import bihuan.evidence.Copy;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Sends a copy of a file so that a browser shows it and never runs it. */
final class Files {

  private Files() {}

  static Response answer(Copy copy) {
    StreamingOutput content =
        out -> {
          try (var in = copy.open()) {
            in.transferTo(out);
          }
        };
    return Response.ok(content, copy.contentType())
        .tag(new EntityTag(copy.hash()))
        .header(HttpHeaders.CONTENT_LENGTH, copy.length())
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + copy.name() + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
