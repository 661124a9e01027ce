package bihuan.web.still;

import static java.nio.charset.StandardCharsets.UTF_8;

import bihuan.Digest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A page with nothing in it of whoever asked for it.
 *
 * @param tag of what it says: the same on all servers, another as soon as a letter is
 * @param made a moment of {@link System#nanoTime}
 */
record KeptPage(byte[] plain, byte[] packed, Map<String, String> headers, String tag, long made) {

  /** Nobody waits longer for what has changed; browsers and proxies keep it for a minute more. */
  private static final Duration FRESH = Duration.ofSeconds(10);

  private static final String FOR_A_MINUTE = "public, max-age=60";
  private static final String LOOKS = "Accept-Encoding, Cookie";
  private static final String POLICY = "Content-Security-Policy";

  /** The library's own beginnings: there is none of its widgets here that they would begin. */
  private static final Pattern SCRIPTS =
      Pattern.compile("<script nonce=\"[^\"]*\">.*?</script>", Pattern.DOTALL);

  private static final Pattern NONCES = Pattern.compile(" (nonce=\"[^\"]*\"|'nonce-[^']*')");

  /** Of an answer that was given to nobody in particular; empty where it holds a secret. */
  static Optional<KeptPage> of(HttpServletResponse answer, byte[] body) {
    var page = withoutNonces(SCRIPTS.matcher(new String(body, UTF_8)).replaceAll(""));
    if (answer.getStatus() != HttpServletResponse.SC_OK
        || answer.getHeader("Set-Cookie") != null
        || page.contains("nonce")) {
      return Optional.empty();
    }
    var bytes = page.getBytes(UTF_8);
    var tag = Digest.SHA256.of(bytes).substring(0, 32);
    return Optional.of(
        new KeptPage(bytes, packed(bytes), headersOf(answer), tag, System.nanoTime()));
  }

  boolean isFresh() {
    return System.nanoTime() - made < FRESH.toNanos();
  }

  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    headers.forEach(response::setHeader);
    var isPacked = takesPacked(request);
    var named = '"' + tag + (isPacked ? "-gzip" : "") + '"';
    response.setHeader("Cache-Control", FOR_A_MINUTE);
    response.setHeader("Vary", LOOKS);
    response.setHeader("ETag", named);
    if (knows(request, named)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("text/html;charset=UTF-8");
    if (isPacked) {
      response.setHeader("Content-Encoding", "gzip");
    }
    var body = isPacked ? packed : plain;
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }

  /** Scripts of the page are files of the house: it needs no nonce, and has none to tell. */
  private static Map<String, String> headersOf(HttpServletResponse answer) {
    var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    answer.getHeaderNames().forEach(it -> headers.put(it, answer.getHeader(it)));
    headers.computeIfPresent(POLICY, (name, policy) -> withoutNonces(policy));
    Stream.of("Content-Type", "Content-Length", "Date").forEach(headers::remove);
    return headers;
  }

  private static String withoutNonces(String text) {
    return NONCES.matcher(text).replaceAll("");
  }

  private static boolean takesPacked(HttpServletRequest request) {
    var taken = request.getHeader("Accept-Encoding");
    return taken != null
        && Stream.of(taken.split(",")).map(it -> it.replace(" ", "")).anyMatch(it -> isGzip(it));
  }

  private static boolean isGzip(String coding) {
    return coding.equals("gzip") || coding.matches("gzip;q=(1.*|0\\.\\d*[1-9]\\d*)");
  }

  private static boolean knows(HttpServletRequest request, String named) {
    var known = request.getHeader("If-None-Match");
    return known != null
        && Stream.of(known.split(","))
            .map(it -> it.replace(" ", "").replaceFirst("^W/", ""))
            .anyMatch(it -> it.equals(named) || it.equals("*"));
  }

  private static byte[] packed(byte[] body) {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
