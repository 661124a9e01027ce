package bihuan.mail;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Whoever carries text messages: is posted {@code {"to": …, "text": …}} and answers 2xx. */
record SmsGateway(String url) {

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int REQUEST_TIMEOUT = 408;
  private static final int TOO_MANY = 429;

  void send(OutgoingMessage message) throws DeliveryFailure {
    var body =
        Json.createObjectBuilder()
            .add("to", message.address())
            .add("text", message.text().body())
            .build();
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString()))
            .build();
    requireTaken(answer(request));
  }

  private static int answer(HttpRequest request) throws DeliveryFailure {
    try {
      return HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .build()
          .send(request, BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      throw new DeliveryFailure(MessageFault.UNREACHABLE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DeliveryFailure(MessageFault.UNREACHABLE);
    }
  }

  private static void requireTaken(int status) throws DeliveryFailure {
    if (status / 100 == 2) {
      return;
    }
    throw new DeliveryFailure(
        switch (status) {
          case 401, 403 -> MessageFault.NOT_ADMITTED;
          case REQUEST_TIMEOUT, TOO_MANY -> MessageFault.UNREACHABLE;
          default -> status / 100 == 4 ? MessageFault.REFUSED : MessageFault.UNREACHABLE;
        });
  }

  /** Says nothing: the address may hold a key. */
  @Override
  public String toString() {
    return "SmsGateway";
  }
}
