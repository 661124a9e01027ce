package bihuan.panel;

import bihuan.access.SignInCodes;
import bihuan.ledger.Deed;
import bihuan.vault.Strongbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the house sends by mail and text message: written down together with the deed it belongs to,
 * and carried afterwards by the {@link Postman}.
 */
@ApplicationScoped
@Transactional
public class Posting {

  /** Nobody is sent a second code sooner. */
  private static final Duration BETWEEN_CODES = Duration.ofMinutes(1);

  @Inject Messages messages;
  @Inject Observers observers;
  @Inject Gateways gateways;
  @Inject SignInCodes codes;
  @Inject Strongbox strongbox;
  @Inject Event<Deed> deeds;
  @Inject Event<Posted> posted;

  /** A code can be sent to somebody. */
  public boolean sendsCodes() {
    return gateways.carryAny();
  }

  /**
   * Sends a code to sign in with, by text message where that can be; nothing to whoever is not on
   * the panel, cannot be reached, or was sent one a moment ago. The caller learns none of it.
   */
  public void sendCode(String account, Function<String, Writing> words, Instant at) {
    observers
        .named(account)
        .filter(it -> !messages.hasCodeSince(it, at.minus(BETWEEN_CODES)))
        .ifPresent(it -> wayTo(it).ifPresent(way -> sendCode(it, way, words, at)));
  }

  /** The house can send this person a code. */
  boolean reaches(Observer observer) {
    return wayTo(observer).isPresent();
  }

  /** Where the house carries what goes this way; else it stays for people to hand over. */
  void send(Invitation invitation, Way way, Writing writing, Instant at) {
    if (gateways.carry(way)) {
      write(Message.of(invitation, way, at), writing);
    }
  }

  /** What has not been sent of it is not sent any more. */
  void stop(Invitation invitation, Instant at) {
    messages.of(invitation).stream()
        .filter(Message::isWaiting)
        .forEach(it -> fail(it, MessageFault.VOID, at));
  }

  List<Long> due(Instant at, int most) {
    return messages.due(at, most);
  }

  /** For one try; empty where somebody else is at it, or it cannot be sent. */
  Optional<Parcel> take(Long id, Instant at) {
    var message = messages.hold(id);
    if (!message.isDue(at)) {
      return Optional.empty();
    }
    message.attempt(at);
    var address = contact(message.observer()).at(message.way());
    if (message.isWaiting() && address.isEmpty()) {
      message.fail(MessageFault.NO_ADDRESS, at);
    }
    if (!message.isWaiting()) {
      close(message, at);
      return Optional.empty();
    }
    return strongbox
        .open(message.place())
        .map(it -> new Parcel(message.way(), address, Writing.of(it)));
  }

  /** It is with whoever carries it: the house forgets what it said, and the link in it. */
  void arrived(Long id, Instant at) {
    var message = messages.hold(id);
    message.arrive(at);
    var invitation = message.invitation();
    if (invitation != null && invitation.isWaiting(at)) {
      invitation.handOver(at);
      strongbox.empty(invitation.place());
    }
    close(message, at);
  }

  void failed(Long id, MessageFault why, Instant at) {
    fail(messages.hold(id), why, at);
  }

  private void sendCode(Observer observer, Way way, Function<String, Writing> words, Instant at) {
    codes
        .issue(observer.account(), at)
        .ifPresent(
            it -> write(Message.to(observer, way, at.plus(SignInCodes.LIFE), at), words.apply(it)));
  }

  private Optional<Way> wayTo(Observer observer) {
    var contact = contact(observer);
    return Stream.of(Way.SMS, Way.MAIL)
        .filter(it -> gateways.carry(it) && !contact.at(it).isEmpty())
        .findFirst();
  }

  private Contact contact(Observer observer) {
    return strongbox.open(observer.contactPlace()).map(Contact::of).orElse(Contact.NONE);
  }

  private void write(Message message, Writing writing) {
    messages.add(message);
    strongbox.keep(message.place(), writing.sealable());
    posted.fire(new Posted(message.id()));
  }

  private void fail(Message message, MessageFault why, Instant at) {
    message.fail(why, at);
    if (!message.isWaiting()) {
      close(message, at);
    }
  }

  private void close(Message message, Instant at) {
    strongbox.empty(message.place());
    deeds.fire(message.told(at));
  }
}
