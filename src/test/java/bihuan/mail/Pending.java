package bihuan.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What waits to be sent to somebody, opened as only the postman opens it. */
@ApplicationScoped
@Transactional
public class Pending {

  private static final Instant LATE = Instant.parse("8000-01-01T00:00:00Z");

  @Inject Messages messages;
  @Inject TextSafe safe;

  /** Something that waits. */
  public record Waiting(
      String reference, Instant from, String subject, String body, String unsubscribing) {}

  public List<Waiting> to(String address) {
    return messages.due(LATE, 5_000).stream()
        .map(messages::find)
        .flatMap(it -> it.stream())
        .map(it -> opened(it, address))
        .filter(Objects::nonNull)
        .toList();
  }

  private Waiting opened(Message message, String address) {
    var sent = safe.open(message.place()).map(it -> OutgoingMessage.of(message.channel(), it));
    return sent.filter(it -> it.address().equals(address))
        .map(
            it ->
                new Waiting(
                    message.reference(),
                    message.status().at(),
                    it.text().subject(),
                    it.text().body(),
                    it.unsubscribing()))
        .orElse(null);
  }
}
