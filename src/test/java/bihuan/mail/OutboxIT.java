package bihuan.mail;

import static bihuan.Cast.CORA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.InContainer;
import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.From;
import bihuan.access.SigningIn;
import bihuan.invitations.InvitationForm;
import bihuan.invitations.InvitationRow;
import bihuan.invitations.InvitationState;
import bihuan.invitations.InvitationTexts;
import bihuan.invitations.Recruitment;
import bihuan.ledger.Ledger;
import bihuan.panel.Appointment;
import bihuan.panel.Category;
import bihuan.panel.Contact;
import bihuan.panel.NewMember;
import bihuan.panel.Particulars;
import bihuan.panel.SignInCodeDelivery;
import bihuan.panel.Undertakings;
import bihuan.vault.SealedTexts;
import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the house sends by itself, against a mail server and a carrier of text messages here. */
@InContainer
class OutboxIT {

  private static final Pattern DIGITS = Pattern.compile("\\d{6}");

  @Inject HttpServletRequest request;
  @Inject Gateways gateways;
  @Inject Outbox outbox;
  @Inject Messages messages;
  @Inject Appointment appointment;
  @Inject Recruitment recruitment;
  @Inject SignInCodeDelivery codes;
  @Inject Undertakings undertakings;
  @Inject SigningIn signingIn;
  @Inject SealedTexts sealedTexts;
  @Inject Ledger ledger;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private final By office = CORA.at(now);

  @AfterEach
  void thePostIsAsItWas() {
    gateways.asConfigured();
  }

  @Test
  void withoutACarrierAnInvitationIsForPeopleToHandOver() {
    var id = enter("Pia Paper", "", "pia@example.org");

    var invitation = recruitment.invite(id, InvitationForm.MAIL, InvitationTexts::plain, office);

    assertThat(recruitment.of(id, office))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.delivery()).isNull();
              assertThat(it.waiting()).isTrue();
            });
    assertThat(recruitment.token(invitation, office)).isNotEmpty();
  }

  @Test
  void anInvitationIsMailedAndItsLinkForgotten() throws Exception {
    try (var server = new MailServer()) {
      gateways.open(Optional.of(server.gateway()), Optional.empty());
      var id = enter("\u9ad8\u539f", "", "gao@example.org");

      var invitation = recruitment.invite(id, InvitationForm.MAIL, InvitationTexts::plain, office);

      var mail = server.next();
      assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("gao@example.org");
      assertThat(mail.getFrom()[0].toString()).isEqualTo("house@example.org");
      var words = ((String) mail.getContent()).strip().split(" ");
      assertThat(words[0]).isEqualTo("\u9ad8\u539f");
      assertThat(recruitment.look(words[1], now).state()).isEqualTo(InvitationState.OPEN);
      until(id, it -> it.delivery().state() == MessageState.SENT);
      assertThat(sealedTexts.open("invitation " + invitation)).isEmpty();
      assertThat(recruitment.of(id, office).get(0).waiting()).isFalse();
      assertThat(ledger.about("observer " + id).toString())
          .contains("MESSAGE_SENT")
          .doesNotContain("gao@example.org", words[1]);
    }
  }

  @Test
  void anAddressThatIsRefusedIsGivenUpAndSaidSo() throws Exception {
    try (var server = new MailServer()) {
      gateways.open(Optional.of(server.gateway()), Optional.empty());
      var id = enter("Nora Nobody", "", "nobody@example.org");

      var invitation = recruitment.invite(id, InvitationForm.MAIL, InvitationTexts::plain, office);

      until(id, it -> it.delivery().state() == MessageState.FAILED);
      assertThat(sending(id).fault()).isEqualTo(MessageFault.REFUSED);
      assertThat(recruitment.token(invitation, office)).isNotEmpty();
    }
  }

  @Test
  void whileNobodyAnswersItWaitsAndAWithdrawnInvitationIsNotSentAnyMore() throws Exception {
    var server = new MailServer();
    server.close();
    gateways.open(Optional.of(server.gateway()), Optional.empty());
    var id = enter("Ute Unreachable", "", "ute@example.org");

    var invitation = recruitment.invite(id, InvitationForm.MAIL, InvitationTexts::plain, office);
    until(id, it -> it.delivery().fault() == MessageFault.UNREACHABLE);
    assertThat(sending(id).state()).isEqualTo(MessageState.WAITING);
    recruitment.withdraw(invitation, office);

    assertThat(sending(id).state()).isEqualTo(MessageState.FAILED);
    assertThat(sending(id).fault()).isEqualTo(MessageFault.VOID);
  }

  @Test
  void whoeverCannotBeReachedThisWayIsNamed() throws Exception {
    try (var server = new MailServer()) {
      gateways.open(Optional.of(server.gateway()), Optional.empty());
      var id = enter("Nils Nowhere", "13800000001", "");

      recruitment.invite(id, InvitationForm.MAIL, InvitationTexts::plain, office);

      until(id, it -> it.delivery().state() == MessageState.FAILED);
      assertThat(sending(id).fault()).isEqualTo(MessageFault.NO_ADDRESS);
      assertThat(server.isEmpty()).isTrue();
    }
  }

  @Test
  void aTextMessageIsPostedToItsCarrier() throws Exception {
    var taken = new CompletableFuture<JsonObject>();
    var carrier = carrier(taken);
    try {
      var url = "http://127.0.0.1:" + carrier.getAddress().getPort() + "/send";
      gateways.open(Optional.empty(), Optional.of(new HttpGateway(url, new Signature(""))));
      var id = enter("Sam Short", "13800000002", "");

      recruitment.invite(id, InvitationForm.SMS, InvitationTexts::plain, office);

      var told = taken.get(30, TimeUnit.SECONDS);
      assertThat(told.getString("to")).isEqualTo("13800000002");
      assertThat(told.getString("text")).startsWith("Sam Short ");
      until(id, it -> it.delivery().state() == MessageState.SENT);
    } finally {
      carrier.stop(0);
    }
  }

  @Test
  void whoeverKeepsNoPasswordIsMailedACodeButNotTwoInAMinute() throws Exception {
    try (var server = new MailServer()) {
      var id = enter("Carla Code", "", "carla@example.org");
      accept(id, "carla.code");
      gateways.open(Optional.of(server.gateway()), Optional.empty());

      codes.send("carla.code", code -> new MessageText("Code", code), now);
      codes.send("carla.code", code -> new MessageText("Code", code), now.plusSeconds(1));

      var code = ((String) server.next().getContent()).strip();
      assertThat(code).matches(DIGITS);
      assertThat(signingIn.signIn("carla.code", code, new From("test", ""), now).name())
          .isEqualTo("carla.code");
      assertThat(server.isEmpty()).isTrue();
    }
  }

  @Test
  void whatTheOfficeNotesLaterIsSentNoCode() throws Exception {
    try (var server = new MailServer()) {
      var id = enter("Mara Moved", "", "mara@example.org");
      accept(id, "mara.moved");
      gateways.open(Optional.of(server.gateway()), Optional.empty());
      appointment.change(
          id, particulars("Mara Moved"), new Contact("", "office@example.org"), office);

      codes.send("mara.moved", code -> new MessageText("Code", code), now);

      assertThat(server.next().getAllRecipients()[0].toString()).isEqualTo("mara@example.org");
    }
  }

  @Test
  void whereTheHouseDiedBetweenSendingAndNotingNobodyIsSentItTwice() {
    var id = written("notice 1 " + now);
    assertThat(outbox.take(id, Set.of(), now)).isPresent();

    outbox.sweep(now.plus(Message.LONGEST_TRY));
    assertThat(row(id).state()).isEqualTo(MessageState.UNSURE);
    assertThat(outbox.take(id, Set.of(), now.plus(Duration.ofDays(1)))).isEmpty();
    assertThat(outbox.due(now.plus(Duration.ofDays(1)), 500)).doesNotContain(id);

    outbox.again(id.toString(), now.plus(Duration.ofHours(1)));
    assertThat(outbox.take(id, Set.of(), now.plus(Duration.ofHours(1))))
        .map(OutgoingMessage::address)
        .contains("sure@example.org");
    outbox.arrived(id, now.plus(Duration.ofHours(1)));
    assertThat(row(id).state()).isEqualTo(MessageState.SENT);
    assertThat(sealedTexts.open("message " + id)).isEmpty();
  }

  @Test
  void whatIsUnsureIsForgottenOnceItHoldsNoLonger() {
    var id = written("notice 2 " + now);
    outbox.take(id, Set.of(), now);
    outbox.sweep(now.plus(Message.LONGEST_TRY));

    outbox.sweep(now.plus(Duration.ofDays(3)));

    assertThat(sealedTexts.open("message " + id)).isEmpty();
    assertThat(row(id).again()).isFalse();
    assertThatThrownBy(() -> outbox.again(id.toString(), now)).isInstanceOf(Refusal.class);
  }

  @Test
  void aDayWithoutAMailServerLosesNothingAndDoublesNothing() {
    var id = written("notice 3 " + now);
    var at = now;
    while (at.isBefore(now.plus(Duration.ofHours(25)))) {
      assertThat(outbox.take(id, Set.of(), at)).isPresent();
      assertThat(outbox.take(id, Set.of(), at)).as("by another server").isEmpty();
      outbox.failed(id, MessageFault.UNREACHABLE, at);
      assertThat(row(id).state()).isEqualTo(MessageState.WAITING);
      at = row(id).at();
    }
    assertThat(outbox.take(id, Set.of(), at)).isPresent();
    outbox.arrived(id, at);

    assertThat(row(id).tries()).isGreaterThan(5);
    assertThat(row(id).state()).isEqualTo(MessageState.SENT);
  }

  @Test
  void whatFailedOfAKindIsSentAgainOrGivenUpTogether() {
    var some = written("trial 1");
    var other = written("trial 2");
    for (var it : List.of(some, other)) {
      outbox.take(it, Set.of(), now);
      outbox.failed(it, MessageFault.REFUSED, now);
    }

    assertThat(outbox.again(new MessageKind("trial"), now)).isEqualTo(2);
    assertThat(row(some).state()).isEqualTo(MessageState.WAITING);
    assertThat(outbox.giveUp(new MessageKind("trial"), now)).isEqualTo(2);
    assertThat(row(other).fault()).isEqualTo(MessageFault.VOID);
    assertThat(outbox.giveUp(new MessageKind("trial"), now)).isZero();
  }

  @Test
  void whatWasTakenAndCameBackIsMarkedOnceHoweverOftenItIsSaid() {
    var id = written("notice 4 " + now);
    outbox.bounced(id.toString(), now);
    assertThat(row(id).state()).as("not sent yet").isEqualTo(MessageState.WAITING);
    outbox.take(id, Set.of(), now);
    outbox.arrived(id, now);

    outbox.bounced(id.toString(), now.plus(Duration.ofHours(1)));
    outbox.bounced(id.toString(), now.plus(Duration.ofHours(2)));

    assertThat(row(id).fault()).isEqualTo(MessageFault.RETURNED);
    assertThat(row(id).at()).isEqualTo(now.plus(Duration.ofHours(1)));
    assertThat(row(id).again()).isFalse();
  }

  @Test
  void aGatewaySaysSignedThatAMessageCameBackAndNothingElseIsBelieved() throws Exception {
    var id = written("bounce " + System.nanoTime());
    outbox.take(id, Set.of(), now);
    outbox.arrived(id, now);
    var body = "{\"message\": \"" + id + "\"}";
    var key = new Signature("a key that both of them have");

    assertThat(bounce(body, new Signature("another"), Instant.now())).isEqualTo(403);
    assertThat(bounce(body, key, Instant.now().minusSeconds(301))).isEqualTo(403);
    assertThat(bounce("{\"message\": \"" + id + "\", \"more\": 1}", key, Instant.now()))
        .isEqualTo(422);
    assertThat(bounce("{\"message\": \"1\"}", key, Instant.now())).isEqualTo(404);
    assertThat(row(id).state()).isEqualTo(MessageState.SENT);

    assertThat(bounce(body, key, Instant.now())).isEqualTo(204);
    assertThat(bounce(body, key, Instant.now())).as("said twice it is the same").isEqualTo(204);

    assertThat(row(id).fault()).isEqualTo(MessageFault.RETURNED);
  }

  private int bounce(String body, Signature key, Instant at) throws Exception {
    var root = "http://localhost:" + request.getLocalPort() + request.getContextPath();
    var told =
        HttpRequest.newBuilder(URI.create(root + "/api/bounces"))
            .header("Content-Type", "application/json")
            .header("Bihuan-Timestamp", String.valueOf(at.getEpochSecond()))
            .header("Bihuan-Signature", "sha256=" + key.of(at, body))
            .POST(BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(told, BodyHandlers.discarding()).statusCode();
  }

  /** With nobody who carries it, so that nothing but this test does. */
  private Long written(String reference) {
    var text = new MessageText("Duties", "three");
    outbox.write(
        reference,
        new OutgoingMessage(MessageChannel.MAIL, "sure@example.org", text),
        now.plus(Duration.ofDays(3)),
        now);
    return messages.about(List.of(reference)).get(0).id();
  }

  private MessageRow row(Long id) {
    return messages.find(id).orElseThrow().row();
  }

  private void accept(String id, String account) {
    var token =
        recruitment.token(
            recruitment.invite(id, InvitationForm.CARD, InvitationTexts::plain, office), office);
    var version = undertakings.inForce(office.day()).version();
    recruitment.accept(token, version, account, null, now);
  }

  private String enter(String name, String phone, String mail) {
    return appointment.enter(new NewMember(particulars(name), new Contact(phone, mail)), office);
  }

  private Particulars particulars(String name) {
    return new Particulars(
        name, "", Category.EXPERT, false, "", Set.of(), Set.of(), Set.of(), "", office.day(), null);
  }

  private DeliveryStatus sending(String id) {
    return recruitment.of(id, office).get(0).delivery();
  }

  /** Waits for the postman, who goes his rounds beside us. */
  private void until(String id, Predicate<InvitationRow> holds) {
    var end = Instant.now().plus(Duration.ofSeconds(30));
    while (!holds.test(recruitment.of(id, office).get(0))) {
      assertThat(Instant.now()).as("it did not come about").isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  private static HttpServer carrier(CompletableFuture<JsonObject> taken) throws IOException {
    var carrier = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    carrier.createContext(
        "/send",
        exchange -> {
          try (var reader = Json.createReader(exchange.getRequestBody())) {
            taken.complete(reader.readObject());
          }
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    carrier.start();
    return carrier;
  }
}
