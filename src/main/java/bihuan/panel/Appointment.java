package bihuan.panel;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Enrolment;
import bihuan.access.Right;
import bihuan.access.Role;
import bihuan.city.City;
import bihuan.ledger.Deed;
import bihuan.privacy.PrivacyNotices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Who comes onto the panel, for how long, and how they leave it: the office enters, renews, strikes
 * off and dismisses with reason; whoever serves may take leave or withdraw; what has run out the
 * house ends by itself.
 */
@ApplicationScoped
@Transactional
public class Appointment {

  @Inject Observers observers;
  @Inject Enrolment enrolment;
  @Inject Contacts contacts;
  @Inject Undertakings undertakings;
  @Inject PrivacyNotices notices;
  @Inject Event<Deed> deeds;
  @Inject Event<ParticularsChanged> particulars;
  @Inject Event<AppointmentChanged> appointments;

  /** Enters somebody; answers the id. */
  public String enter(NewMember member, By by) {
    by.actor().require(Right.KEEP_PANEL);
    return add(member, by).id().toString();
  }

  /** Enters all of them or none; who is known by now is not entered again. */
  public int enterAll(List<NewMember> members, By by) {
    by.actor().require(Right.KEEP_PANEL);
    var known = observers.known();
    var fresh = members.stream().filter(it -> !it.isKnown(known)).toList();
    fresh.forEach(it -> add(it, by));
    return fresh.size();
  }

  /** For the first start: somebody the office still has to invite. */
  public void expect(NewMember member, By house) {
    requireHouse(house);
    add(member, house);
  }

  /** For the first start: somebody who has an account already, in service at once. */
  public void found(String account, NewMember member, By by) {
    requireHouse(by);
    var observer = add(member, by);
    observer.serveAs(account);
    contacts.handOver(observer, by.at());
    appointed(observer, by);
  }

  public void change(String id, Particulars given, Contact contact, By by) {
    by.actor().require(Right.KEEP_PANEL);
    var observer = observers.get(id);
    deeds.fire(observer.change(given, by));
    if (contact != null) {
      contacts.keep(observer, contact);
    }
    particulars.fire(new ParticularsChanged(id, by));
    if (observer.isServing()) {
      appointed(observer, by);
    }
  }

  /** How to reach somebody; every look at it is on record. */
  public Contact contact(String id, By by) {
    by.actor().require(Right.KEEP_PANEL);
    var observer = observers.get(id);
    deeds.fire(new PanelDeed(id, PanelAct.CONTACT_SEEN, by, Map.of()));
    return contacts.of(observer);
  }

  /** Somebody is asked; may be done again. */
  public Appointee invite(String id, By by) {
    by.actor().require(Right.KEEP_PANEL);
    var observer = observers.get(id);
    observer.invite();
    return observer.appointee();
  }

  /**
   * Takes up the office: the undertaking agreed to, an account opened.
   *
   * @param version of the undertaking that was read
   * @param account to sign in with
   * @param password their own, null for a code each time
   */
  public void accept(String id, String version, String account, String password, Instant at) {
    var text = undertakings.inForce(City.day(at));
    if (!text.version().equals(version)) {
      throw Refusal.conflict("panel.undertaking.changed");
    }
    var observer = observers.get(id);
    enrolment.welcome(account, observer.name(), observer.nameEn(), password, at);
    deeds.fire(observer.accept(account, text, at));
    contacts.handOver(observer, at);
    notices.readBy(account, at);
    appointed(observer, Actor.HOUSE.at(at));
  }

  /** One more term. */
  public void renew(String id, By by) {
    by.actor().require(Right.KEEP_PANEL);
    var observer = observers.get(id);
    deeds.fire(observer.renew(by));
    appointed(observer, by);
  }

  /** The second term is taken back before it begins, and its letter with it. */
  public void undoRenewal(String id, By by) {
    by.actor().require(Right.KEEP_PANEL);
    var observer = observers.hold(id);
    deeds.fire(observer.undoRenewal(by));
    appointed(observer, by);
  }

  /** Also for days that are past, where the office hears of them late. */
  public void takeLeave(String id, LocalDate first, LocalDate last, By by) {
    by.actor().require(Right.KEEP_PANEL);
    deeds.fire(observers.hold(id).takeLeave(first, last, by));
  }

  /** Takes a leave back that has not begun, cuts one short that runs. */
  public void comeBack(String id, String leave, By by) {
    by.actor().require(Right.KEEP_PANEL);
    deeds.fire(observers.hold(id).comeBack(leave, by));
  }

  public void dismiss(String id, String reason, By by) {
    by.actor().require(Right.KEEP_PANEL);
    end(observers.get(id), DepartureReason.DISMISSED, reason, by);
  }

  /** Somebody who has not accepted yet is not asked any more: their invitations are void. */
  public void strikeOff(String id, String reason, By by) {
    by.actor().require(Right.KEEP_PANEL);
    end(observers.hold(id), DepartureReason.STRUCK_OFF, reason, by);
  }

  /** One's own leave, from today on at the earliest. */
  public void takeLeave(LocalDate first, LocalDate last, By by) {
    if (first != null && first.isBefore(by.day())) {
      throw Refusal.invalid("panel.leave.past").at("leaveFrom");
    }
    deeds.fire(observers.hold(self(by).id().toString()).takeLeave(first, last, by));
  }

  /** Back from one's own leave, or not taking it after all. */
  public void comeBack(String leave, By by) {
    deeds.fire(observers.hold(self(by).id().toString()).comeBack(leave, by));
  }

  /** Gives the office back; a reason may be given. */
  public void withdraw(String words, By by) {
    end(self(by), DepartureReason.WITHDREW, words, by);
  }

  /** Ends the terms that have run out. */
  public void endTerms(By house) {
    for (var it : observers.runOut(house.day())) {
      end(
          it,
          it.isOneOff() ? DepartureReason.ACTIVITY_OVER : DepartureReason.TERM_ENDED,
          "",
          house);
    }
  }

  private Observer add(NewMember member, By by) {
    var observer = Observer.enter(member.particulars(), by);
    observers.add(observer);
    deeds.fire(observer.entered(by));
    contacts.keep(observer, member.contact());
    particulars.fire(new ParticularsChanged(observer.id().toString(), by));
    return observer;
  }

  private void end(Observer observer, DepartureReason why, String words, By by) {
    var left = observer.leave(why, words, by.day(), by);
    if (observer.account() != null) {
      enrolment.close(observer.account(), by.at());
    }
    deeds.fire(left);
  }

  private void appointed(Observer observer, By by) {
    appointments.fire(new AppointmentChanged(observer.id().toString(), by));
  }

  private Observer self(By by) {
    return observers.named(by.name()).orElseThrow(() -> Refusal.unknown("panel.unknown"));
  }

  private static void requireHouse(By by) {
    if (!by.actor().is(Role.HOUSE)) {
      throw Refusal.forbidden("panel.officeOnly");
    }
  }
}
