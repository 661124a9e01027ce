package bihuan.panel;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.Enrolment;
import bihuan.access.Role;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
public class Appointing {

  @Inject Observers observers;
  @Inject Recusals recusals;
  @Inject Recusing recusing;
  @Inject Inviting inviting;
  @Inject Letters letters;
  @Inject Enrolment enrolment;
  @Inject Contacts contacts;
  @Inject Event<Deed> deeds;

  /** Enters somebody; answers the id. */
  public String enter(NewMember member, By by) {
    Observers.requireOffice(by.actor());
    return add(member, by).id().toString();
  }

  /** Enters all of them or none. */
  public int enterAll(List<NewMember> members, By by) {
    Observers.requireOffice(by.actor());
    members.forEach(it -> add(it, by));
    return members.size();
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
    letters.issue(observer, by);
  }

  public void change(String id, Particulars given, Contact contact, By by) {
    Observers.requireOffice(by.actor());
    var observer = observers.get(id);
    deeds.fire(observer.change(given, by));
    if (contact != null) {
      contacts.keep(observer, contact);
    }
    recusing.match(observer, by);
    if (observer.isServing()) {
      letters.issue(observer, by);
    }
  }

  /** How to reach somebody; every look at it is on record. */
  public Contact contact(String id, By by) {
    Observers.requireOffice(by.actor());
    var observer = observers.get(id);
    deeds.fire(new PanelDeed(id, "CONTACT_SEEN", by, Map.of()));
    return contacts.of(observer);
  }

  /** One more term; the letter of it is issued. */
  public void renew(String id, By by) {
    Observers.requireOffice(by.actor());
    var observer = observers.get(id);
    deeds.fire(observer.renew(by));
    letters.issue(observer, by);
  }

  /** Also for days that are past, where the office hears of them late. */
  public void takeLeave(String id, LocalDate first, LocalDate last, By by) {
    Observers.requireOffice(by.actor());
    deeds.fire(observers.hold(id).takeLeave(first, last, by));
  }

  /** Takes a leave back that has not begun, cuts one short that runs. */
  public void comeBack(String id, String leave, By by) {
    Observers.requireOffice(by.actor());
    deeds.fire(observers.hold(id).comeBack(leave, by));
  }

  public void dismiss(String id, String reason, By by) {
    Observers.requireOffice(by.actor());
    end(observers.get(id), Leaving.DISMISSED, reason, by);
  }

  /** Somebody who has not accepted yet is not asked any more: their invitations are void. */
  public void strikeOff(String id, String reason, By by) {
    Observers.requireOffice(by.actor());
    end(observers.hold(id), Leaving.STRUCK_OFF, reason, by);
  }

  /** One's own leave, from today on at the earliest. */
  public void takeLeave(LocalDate first, LocalDate last, By by) {
    if (first != null && first.isBefore(Observers.dayOf(by.at()))) {
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
    end(self(by), Leaving.WITHDREW, words, by);
  }

  /** Ends what has run out: terms, and recusals from units that were left two years ago. */
  public void endWhatRanOut(By house) {
    var today = Observers.dayOf(house.at());
    for (var it : observers.runOut(today)) {
      end(it, it.isOneOff() ? Leaving.ACTIVITY_OVER : Leaving.TERM_ENDED, "", house);
    }
    recusals.runOut(today).forEach(it -> recusing.end(it, house));
  }

  private Observer add(NewMember member, By by) {
    var observer = Observer.enter(member.particulars(), by);
    observers.add(observer);
    deeds.fire(observer.entered(by));
    contacts.keep(observer, member.contact());
    recusing.match(observer, by);
    return observer;
  }

  private void end(Observer observer, Leaving why, String words, By by) {
    var left = observer.leave(why, words, Observers.dayOf(by.at()), by);
    inviting.endOpen(observer, by);
    letters.revoke(observer, by);
    if (observer.account() != null) {
      enrolment.close(observer.account(), by.at());
    }
    deeds.fire(left);
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
