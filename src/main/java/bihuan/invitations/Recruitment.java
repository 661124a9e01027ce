package bihuan.invitations;

import bihuan.Refusal;
import bihuan.Token;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.ledger.Deed;
import bihuan.mail.DeliveryEnded;
import bihuan.mail.Gateways;
import bihuan.mail.MessageText;
import bihuan.mail.Outbox;
import bihuan.panel.Appointment;
import bihuan.panel.Contacts;
import bihuan.panel.ObserverLeft;
import bihuan.panel.Observers;
import bihuan.panel.SignInCodeDelivery;
import bihuan.vault.SealedTexts;
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
public class Recruitment {

  private static final int TOKEN = 24;
  private static final int PAGE = 50;

  @Inject Observers observers;
  @Inject Invitations invitations;
  @Inject SignInCodeDelivery codes;
  @Inject Gateways gateways;
  @Inject Outbox outbox;
  @Inject Appointment appointment;
  @Inject Contacts contacts;
  @Inject SealedTexts sealedTexts;
  @Inject Event<Deed> deeds;

  @Inject
  @ConfigProperty(name = "bihuan.panel.invitation-days", defaultValue = "14")
  int days;

  /**
   * Makes a link, instead of any before it, and sends it where the house can; answers the id of the
   * invitation.
   */
  public String invite(String observer, InvitationForm form, InvitationWords words, By by) {
    by.actor().require(Right.KEEP_PANEL);
    if (form == null) {
      throw Refusal.invalid("invitations.wayMissing").at("way");
    }
    var invited = appointment.invite(observer, by);
    endOpen(observer, by);
    var token = Token.random(TOKEN);
    var invitation = Invitation.issue(invited, token, form, Duration.ofDays(days), by);
    invitations.add(invitation);
    sealedTexts.keep(invitation.place(), token);
    deeds.fire(deed(InvitationAct.INVITED, invitation, by, Map.of("way", form.name())));
    var view = invitation.view(invited, false, by.at());
    post(invitation, form, words.of(view, form, token), by);
    return invitation.id().toString();
  }

  /**
   * Asks once more whoever has not answered, the way they were asked last; the link before is void.
   * Whoever was asked within a day, or still waits to be handed theirs, is left alone.
   */
  public void remind(String observer, InvitationWords words, By by) {
    by.actor().require(Right.KEEP_PANEL);
    invitations.of(Long.valueOf(observer)).stream()
        .findFirst()
        .filter(it -> it.isUnanswered(by.at()))
        .ifPresent(it -> invite(observer, it.form(), words, by));
  }

  /** The link's token, for whoever hands it over; on record each time. */
  public String token(String invitation, By by) {
    by.actor().require(Right.KEEP_PANEL);
    var found = invitations.get(invitation);
    if (!found.isWaiting(by.at())) {
      throw Refusal.conflict("invitations.handed");
    }
    var token =
        sealedTexts.open(found.place()).orElseThrow(() -> Refusal.conflict("invitations.handed"));
    deeds.fire(deed(InvitationAct.INVITATION_SHOWN, found, by, Map.of()));
    return token;
  }

  /** It has been sent or given: the house forgets the link. */
  public void handOver(String invitation, By by) {
    by.actor().require(Right.KEEP_PANEL);
    var found = invitations.get(invitation);
    found.handOver(by.at());
    outbox.cancel(found.place(), by.at());
    sealedTexts.empty(found.place());
    deeds.fire(deed(InvitationAct.INVITATION_HANDED_OVER, found, by, Map.of()));
  }

  public void withdraw(String invitation, By by) {
    by.actor().require(Right.KEEP_PANEL);
    var found = invitations.get(invitation);
    if (found.state(by.at()) != InvitationState.OPEN) {
      throw Refusal.conflict("invitations.closed");
    }
    end(found, by);
  }

  /** What waits to be handed over, the oldest first. */
  public List<InvitationRow> waiting(String after, By by) {
    by.actor().require(Right.KEEP_PANEL);
    return rows(invitations.waiting(by.at(), after, PAGE), by);
  }

  /** What somebody was sent, the newest first. */
  public List<InvitationRow> of(String observer, By by) {
    by.actor().require(Right.KEEP_PANEL);
    return rows(invitations.of(Long.valueOf(observers.appointee(observer).id())), by);
  }

  /** What the link says to whoever opens it; refused where it is none. */
  public InvitationView look(String token, Instant at) {
    var invitation = behind(token);
    return invitation.view(
        observers.appointee(invitation.observer()), codes.reaches(invitation.observer()), at);
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
    appointment.accept(invitation.observer(), version, account, password, at);
    sealedTexts.empty(invitation.place());
  }

  /** What was sent need not be handed over: the house forgets the link in it. */
  void hear(@Observes DeliveryEnded ended) {
    invitations.named(ended.reference()).ifPresent(it -> ended(it, ended));
  }

  /** Nobody who left, or is not wanted any more, comes in by a link. */
  void hear(@Observes ObserverLeft left) {
    endOpen(left.observer(), left.hand());
  }

  /** No link somebody was sent opens the door any more. */
  private void endOpen(String observer, By by) {
    invitations.of(Long.valueOf(observer)).stream()
        .filter(it -> it.state(by.at()) == InvitationState.OPEN)
        .forEach(it -> end(it, by));
  }

  private Invitation behind(String token) {
    return invitations.behind(token).orElseThrow(() -> Refusal.unknown("invitations.unknown"));
  }

  private List<InvitationRow> rows(List<Invitation> found, By by) {
    var statuses = outbox.statuses(found.stream().map(Invitation::place).toList());
    return found.stream()
        .map(it -> it.row(observers.appointee(it.observer()), statuses.get(it.place()), by.at()))
        .toList();
  }

  /** Where the house carries what goes this way; else it stays for people to hand over. */
  private void post(Invitation invitation, InvitationForm form, MessageText text, By by) {
    form.channel()
        .filter(gateways::carry)
        .ifPresent(
            it ->
                contacts.write(
                    invitation.observer(),
                    invitation.place(),
                    it,
                    text,
                    invitation.expiresAt(),
                    by.at()));
  }

  private void ended(Invitation invitation, DeliveryEnded ended) {
    if (ended.isSent() && invitation.isWaiting(ended.at())) {
      invitation.handOver(ended.at());
      sealedTexts.empty(invitation.place());
    }
    var facts = new TreeMap<>(Map.of("way", ended.channel().name()));
    ended.fault().ifPresent(it -> facts.put("fault", it.name()));
    deeds.fire(
        deed(
            ended.isSent() ? InvitationAct.MESSAGE_SENT : InvitationAct.MESSAGE_FAILED,
            invitation,
            Actor.HOUSE.at(ended.at()),
            facts));
  }

  private void end(Invitation invitation, By by) {
    invitation.withdraw(by.at());
    outbox.cancel(invitation.place(), by.at());
    sealedTexts.empty(invitation.place());
    deeds.fire(deed(InvitationAct.INVITATION_WITHDRAWN, invitation, by, Map.of()));
  }

  private static InvitationDeed deed(
      InvitationAct act, Invitation invitation, By by, Map<String, String> facts) {
    var all = new TreeMap<>(facts);
    all.put("invitation", invitation.id().toString());
    return new InvitationDeed(invitation.observer(), act, by, all);
  }
}
