package bihuan.panel;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Enrolment;
import bihuan.ledger.Deed;
import bihuan.mail.DeliveryEnded;
import bihuan.mail.Gateways;
import bihuan.mail.MessageText;
import bihuan.mail.Outbox;
import bihuan.mail.OutgoingMessage;
import bihuan.vault.Strongbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The office asks somebody onto the panel; whoever holds the link accepts, once. A link is kept in
 * the vault until it was handed over, and nowhere after that.
 */
@ApplicationScoped
@Transactional
public class Inviting {

  private static final int TOKEN = 24;
  private static final int PAGE = 50;

  @Inject Observers observers;
  @Inject Invitations invitations;
  @Inject Contacts contacts;
  @Inject SignInCodeDelivery codes;
  @Inject Gateways gateways;
  @Inject Outbox outbox;
  @Inject Letters letters;
  @Inject Undertakings undertakings;
  @Inject Enrolment enrolment;
  @Inject Strongbox strongbox;
  @Inject Event<Deed> deeds;

  @Inject
  @ConfigProperty(name = "bihuan.panel.invitation-days", defaultValue = "14")
  int days;

  /**
   * Makes a link, instead of any before it, and sends it where the house can; answers the id of the
   * invitation.
   */
  public String invite(String observer, InvitationForm way, InvitationWords words, By by) {
    Observers.requireOffice(by.actor());
    var invited = observers.get(observer);
    if (way == null) {
      throw Refusal.invalid("panel.invitation.way").at("way");
    }
    invited.invite();
    endOpen(invited, by);
    var token = Token.random(TOKEN);
    var invitation = Invitation.issue(invited, token, way, Duration.ofDays(days), by);
    invitations.add(invitation);
    strongbox.keep(invitation.place(), token);
    deeds.fire(deed("INVITE", invitation, by, Map.of("way", way.name())));
    var told = invitation.told(false, by.at());
    post(invitation, way, words.of(told, way, token), by);
    return invitation.id().toString();
  }

  /** The link's token, for whoever hands it over; on record each time. */
  public String token(String invitation, By by) {
    Observers.requireOffice(by.actor());
    var found = invitations.get(invitation);
    if (!found.isWaiting(by.at())) {
      throw Refusal.conflict("panel.invitation.handed");
    }
    var token =
        strongbox
            .open(found.place())
            .orElseThrow(() -> Refusal.conflict("panel.invitation.handed"));
    deeds.fire(deed("INVITATION_SHOWN", found, by, Map.of()));
    return token;
  }

  /** It has been sent or given: the house forgets the link. */
  public void handOver(String invitation, By by) {
    Observers.requireOffice(by.actor());
    var found = invitations.get(invitation);
    found.handOver(by.at());
    outbox.cancel(found.place(), by.at());
    strongbox.empty(found.place());
    deeds.fire(deed("INVITATION_HANDED", found, by, Map.of()));
  }

  public void withdraw(String invitation, By by) {
    Observers.requireOffice(by.actor());
    var found = invitations.get(invitation);
    if (found.state(by.at()) != InvitationState.OPEN) {
      throw Refusal.conflict("panel.invitation.closed");
    }
    end(found, by);
  }

  /** What waits to be handed over, the oldest first. */
  public List<InvitationRow> waiting(String after, By by) {
    Observers.requireOffice(by.actor());
    return rows(invitations.waiting(by.at(), after, PAGE), by);
  }

  /** What somebody was sent, the newest first. */
  public List<InvitationRow> of(String observer, By by) {
    Observers.requireOffice(by.actor());
    return rows(invitations.of(observers.get(observer).id()), by);
  }

  /** What the link says to whoever opens it; refused where it is none. */
  public Invited look(String token, Instant at) {
    var invitation = behind(token);
    return invitation.told(codes.reaches(invitation.observer().id().toString()), at);
  }

  /**
   * Takes up the office: the undertaking agreed to, an account opened, the letter issued.
   *
   * @param version of the undertaking that was read
   * @param account to sign in with
   * @param password their own, null for a code each time
   */
  public void accept(String token, String version, String account, String password, Instant at) {
    var invitation = behind(token);
    invitations.hold(invitation);
    invitation.use(at);
    var text = undertakings.inForce(Observers.dayOf(at));
    if (!text.version().equals(version)) {
      throw Refusal.conflict("panel.undertaking.changed");
    }
    var observer = invitation.observer();
    enrolment.welcome(account, observer.name(), observer.nameEn(), password, at);
    deeds.fire(observer.accept(account, text, at));
    strongbox.empty(invitation.place());
    letters.issue(observer, Actor.HOUSE.at(at));
  }

  /** What was sent need not be handed over: the house forgets the link in it. */
  void hear(@Observes DeliveryEnded ended) {
    invitations.named(ended.reference()).ifPresent(it -> ended(it, ended));
  }

  /** No link somebody was sent opens the door any more. */
  void endOpen(Observer observer, By by) {
    invitations.of(observer.id()).stream()
        .filter(it -> it.state(by.at()) == InvitationState.OPEN)
        .forEach(it -> end(it, by));
  }

  private Invitation behind(String token) {
    return invitations.behind(token).orElseThrow(() -> Refusal.unknown("panel.invitation.unknown"));
  }

  private List<InvitationRow> rows(List<Invitation> found, By by) {
    var statuses = outbox.statuses(found.stream().map(Invitation::place).toList());
    return found.stream().map(it -> it.row(statuses.get(it.place()), by.at())).toList();
  }

  /** Where the house carries what goes this way; else it stays for people to hand over. */
  private void post(Invitation invitation, InvitationForm form, MessageText text, By by) {
    form.channel()
        .filter(gateways::carry)
        .map(it -> new OutgoingMessage(it, contacts.of(invitation.observer()).at(it), text))
        .ifPresent(it -> outbox.write(invitation.place(), it, invitation.expiresAt(), by.at()));
  }

  private void ended(Invitation invitation, DeliveryEnded ended) {
    if (ended.isSent() && invitation.isWaiting(ended.at())) {
      invitation.handOver(ended.at());
      strongbox.empty(invitation.place());
    }
    var facts = new TreeMap<>(Map.of("way", ended.channel().name(), "what", "INVITATION"));
    ended.fault().ifPresent(it -> facts.put("fault", it.name()));
    deeds.fire(
        deed(
            ended.isSent() ? "MESSAGE_SENT" : "MESSAGE_FAILED",
            invitation,
            Actor.HOUSE.at(ended.at()),
            facts));
  }

  private void end(Invitation invitation, By by) {
    invitation.withdraw(by.at());
    outbox.cancel(invitation.place(), by.at());
    strongbox.empty(invitation.place());
    deeds.fire(deed("INVITATION_WITHDRAWN", invitation, by, Map.of()));
  }

  private static PanelDeed deed(
      String what, Invitation invitation, By by, Map<String, String> facts) {
    var all = new TreeMap<>(facts);
    all.put("invitation", invitation.id().toString());
    return new PanelDeed(invitation.observer().id().toString(), what, by, all);
  }
}
