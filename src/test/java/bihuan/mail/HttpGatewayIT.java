package bihuan.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.InContainer;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A listener that checks what {@code docs/gateway.md} says of a request. */
@InContainer
class HttpGatewayIT {

  private static final Instant NOW = Instant.parse("2026-11-27T00:30:00Z");
  private static final String KEY = "a key of both";

  private record Request(String message, String timestamp, String signature, String body) {

    JsonObject json() {
      return Json.createReader(new StringReader(body)).readObject();
    }

    /** As somebody else would check it. */
    boolean isSigned(String key, Instant at) throws Exception {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
      var right = HexFormat.of().formatHex(mac.doFinal((timestamp + "." + body).getBytes(UTF_8)));
      var age = Math.abs(at.getEpochSecond() - Long.parseLong(timestamp));
      return signature.equals("sha256=" + right) && age <= Signature.WINDOW.toSeconds();
    }
  }

  private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
  private HttpServer listener;
  private int status = 200;
  private String answer = "";

  @BeforeEach
  void listen() throws IOException {
    listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    listener.createContext("/", this::take);
    listener.start();
  }

  @AfterEach
  void close() {
    listener.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    var head = exchange.getRequestHeaders();
    requests.add(
        new Request(
            head.getFirst("Bihuan-Message"),
            head.getFirst("Bihuan-Timestamp"),
            head.getFirst("Bihuan-Signature"),
            new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
    var body = answer.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Test
  void aTextIsSignedWholeAndFresh() throws Exception {
    gateway(KEY).sendText(42, text(), NOW);

    var request = requests.take();
    assertThat(request.isSigned(KEY, NOW)).isTrue();
    assertThat(request.isSigned("another", NOW)).isFalse();
    assertThat(request.isSigned(KEY, NOW.plusSeconds(301))).isFalse();
    assertThat(request.message()).isEqualTo("42");
    assertThat(request.json().getString("to")).isEqualTo("13800000000");
    assertThat(request.json().getString("text")).isEqualTo("待办 3 件");
    assertThat(request.json().getString("id")).isEqualTo("42");
  }

  @Test
  void withoutAKeyNothingIsSignedAsBefore() throws Exception {
    gateway("").sendText(42, text(), NOW);

    assertThat(requests.take().signature()).isNull();
  }

  @Test
  void aRobotIsToldInTheWordsOfItsChat() throws Exception {
    gateway(KEY)
        .tell(
            7,
            new OutgoingMessage(
                MessageChannel.ROBOT, "COORDINATORS", new MessageText("", "待办 3 件")),
            NOW);

    var json = requests.take().json();
    assertThat(json.getString("group")).isEqualTo("COORDINATORS");
    assertThat(json.getJsonObject("text").getString("content")).isEqualTo("待办 3 件");
    assertThat(json.getJsonObject("content").getString("text")).isEqualTo("待办 3 件");
  }

  @Test
  void aRobotThatSaysNoInA200HasNotTakenIt() {
    answer = "{\"errcode\":310000,\"errmsg\":\"sign not match\"}";

    assertThat(
            catchThrowableOfType(DeliveryFailure.class, () -> gateway(KEY).tell(7, text(), NOW))
                .fault())
        .isEqualTo(MessageFault.REJECTED);
  }

  @Test
  void anAnswerTellsWhetherAnotherTryIsInVain() {
    assertThat(faultAt(400)).isEqualTo(MessageFault.REFUSED);
    assertThat(faultAt(401)).isEqualTo(MessageFault.NOT_ADMITTED);
    assertThat(faultAt(429)).isEqualTo(MessageFault.LATER);
    assertThat(faultAt(503)).isEqualTo(MessageFault.UNREACHABLE);
  }

  private MessageFault faultAt(int status) {
    this.status = status;
    return catchThrowableOfType(DeliveryFailure.class, () -> gateway(KEY).sendText(1, text(), NOW))
        .fault();
  }

  private HttpGateway gateway(String key) {
    return new HttpGateway(
        "http://127.0.0.1:" + listener.getAddress().getPort() + "/", new Signature(key));
  }

  private static OutgoingMessage text() {
    return new OutgoingMessage(MessageChannel.SMS, "13800000000", new MessageText("", "待办 3 件"));
  }
}
