package bihuan.panel;

import bihuan.access.Actor;
import bihuan.access.SignInCodes;
import bihuan.ledger.Deed;
import bihuan.mail.DeliveryEnded;
import bihuan.mail.Gateways;
import bihuan.mail.MessageChannel;
import bihuan.mail.MessageText;
import bihuan.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sends members of the panel codes to sign in with. */
@ApplicationScoped
@Transactional
public class SignInCodeDelivery {

  private static final String KIND = "code ";

  /** Nobody is sent a second code sooner. */
  private static final Duration BETWEEN_CODES = Duration.ofMinutes(1);

  @Inject Observers observers;
  @Inject Contacts contacts;
  @Inject SignInCodes codes;
  @Inject Gateways gateways;
  @Inject Outbox outbox;
  @Inject Event<Deed> deeds;

  /** A code can be sent to somebody. */
  public boolean isSetUp() {
    return gateways.carryAny();
  }

  /** The house can send whoever is about to join the panel a code. */
  public boolean reaches(String observer) {
    return channelTo(contacts.of(observers.get(observer))).isPresent();
  }

  /**
   * Sends a code to sign in with to the contact of the account, never to what the office has noted
   * since; nothing to whoever is not on the panel, cannot be reached, or was sent one a moment ago.
   * The caller learns none of it.
   */
  public void send(String account, Function<String, MessageText> words, Instant at) {
    observers
        .named(account)
        .filter(it -> !outbox.hasWrittenSince(reference(it), at.minus(BETWEEN_CODES)))
        .ifPresent(it -> codes.send(account, reference(it), words, at));
  }

  void hear(@Observes DeliveryEnded ended) {
    if (ended.reference().startsWith(KIND)) {
      var facts = new TreeMap<>(Map.of("way", ended.channel().name(), "what", "CODE"));
      ended.fault().ifPresent(it -> facts.put("fault", it.name()));
      deeds.fire(
          new PanelDeed(
              ended.reference().substring(KIND.length()),
              ended.isSent() ? PanelAct.MESSAGE_SENT : PanelAct.MESSAGE_FAILED,
              Actor.HOUSE.at(ended.at()),
              facts));
    }
  }

  private Optional<MessageChannel> channelTo(Contact contact) {
    return Stream.of(MessageChannel.values())
        .filter(it -> gateways.carry(it) && !contact.at(it).isEmpty())
        .findFirst();
  }

  private static String reference(Observer observer) {
    return KIND + observer.id();
  }
}
