package bihuan.mail;

import bihuan.JsonParts;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Whoever carries text messages, or is the robot of a group: is posted JSON, signed, and answers
 * 2xx. {@code docs/gateway.md} says what and how.
 */
record HttpGateway(String url, Signature signature) {

  static final String MESSAGE = "Bihuan-Message";
  static final String TIMESTAMP = "Bihuan-Timestamp";
  static final String SIGNATURE = "Bihuan-Signature";

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int REQUEST_TIMEOUT = 408;
  private static final int TOO_MANY = 429;

  /** In what robots of chats say no, beside a 200. */
  private static final String[] ERRORS = {"errcode", "code"};

  /** One text to one number: {@code {"id": …, "to": …, "text": …}}. */
  void sendText(long id, OutgoingMessage message, Instant at) throws DeliveryFailure {
    var body =
        JsonParts.object()
            .add("id", Long.toString(id))
            .add("to", message.address())
            .add("text", message.text().body())
            .build();
    requireTaken(answer(request(id, body.toString(), at)).statusCode());
  }

  /** One text to a group, as robots of chats read it. */
  void tell(long id, OutgoingMessage message, Instant at) throws DeliveryFailure {
    var text = message.text().body();
    var body =
        JsonParts.object()
            .add("id", Long.toString(id))
            .add("group", message.address())
            .add("msgtype", "text")
            .add("text", JsonParts.object().add("content", text))
            .add("msg_type", "text")
            .add("content", JsonParts.object().add("text", text))
            .build();
    var answer = answer(request(id, body.toString(), at));
    requireTaken(answer.statusCode());
    if (saysNo(answer.body())) {
      throw new DeliveryFailure(MessageFault.REJECTED);
    }
  }

  private HttpRequest request(long id, String body, Instant at) {
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json; charset=utf-8")
            .header(MESSAGE, Long.toString(id))
            .POST(BodyPublishers.ofString(body));
    if (signature.isThere()) {
      request.header(TIMESTAMP, Long.toString(at.getEpochSecond()));
      request.header(SIGNATURE, "sha256=" + signature.of(at, body));
    }
    return request.build();
  }

  private static HttpResponse<String> answer(HttpRequest request) throws DeliveryFailure {
    try {
      return HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .build()
          .send(request, BodyHandlers.ofString());
    } catch (ConnectException | HttpConnectTimeoutException e) {
      throw new DeliveryFailure(MessageFault.UNREACHABLE);
    } catch (IOException e) {
      throw new DeliveryFailure(MessageFault.UNSURE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DeliveryFailure(MessageFault.UNSURE);
    }
  }

  private static void requireTaken(int status) throws DeliveryFailure {
    if (status / 100 == 2) {
      return;
    }
    throw new DeliveryFailure(
        switch (status) {
          case 401, 403 -> MessageFault.NOT_ADMITTED;
          case REQUEST_TIMEOUT, TOO_MANY -> MessageFault.LATER;
          default -> status / 100 == 4 ? MessageFault.REFUSED : MessageFault.UNREACHABLE;
        });
  }

  private static boolean saysNo(String answer) {
    try (var reader = JsonParts.reader(new StringReader(answer))) {
      return reader.readValue() instanceof JsonObject said
          && Stream.of(ERRORS)
              .anyMatch(it -> said.get(it) instanceof JsonNumber error && error.intValue() != 0);
    } catch (JsonException noJson) {
      return false;
    }
  }

  /** Says nothing: the address may hold a key. */
  @Override
  public String toString() {
    return "HttpGateway";
  }
}
