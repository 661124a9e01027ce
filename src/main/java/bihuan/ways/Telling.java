package bihuan.ways;

import bihuan.Ids;
import bihuan.access.AccountContact;
import bihuan.access.AccountContacts;
import bihuan.access.AccountRow;
import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.access.Role;
import bihuan.calendar.Calendars;
import bihuan.mail.DeliveryEnded;
import bihuan.mail.MessageChannel;
import bihuan.mail.MessageFault;
import bihuan.mail.Outbox;
import bihuan.mail.OutgoingMessage;
import bihuan.mail.RobotGroup;
import bihuan.mail.SendingTimes;
import bihuan.notices.Notices;
import bihuan.vault.Reporters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tells one person all that has waited for them, in one message, and notes it in the same
 * transaction: done again, it finds nothing more to tell.
 */
@ApplicationScoped
@Transactional
class Telling {

  private static final Duration GOOD_FOR = Duration.ofDays(3);
  private static final int NAMED = 10;
  private static final String DIGEST = "digest ";
  private static final String NOTICE = "notice ";
  private static final String ROBOT = "robot ";

  @Inject WaitingNotices waiting;
  @Inject Choices choices;
  @Inject Notices notices;
  @Inject Accounts accounts;
  @Inject AccountContacts contacts;
  @Inject Reporters reporters;
  @Inject Calendars calendars;
  @Inject Outbox outbox;
  @Inject ToldPeople told;
  @Inject DigestWords words;

  /** What waits at this address, unless they are to be left alone just now. */
  @Transactional(TxType.REQUIRES_NEW)
  public void tell(String address, Instant now) {
    var ready = waiting.ready(address, now);
    var owner = owner(address);
    var reach = owner.flatMap(it -> contacts.reach(it.name()));
    if (reach.isEmpty()) {
      waiting.told(address, now);
      return;
    }
    var choice = choices.chosen(owner.get().name(), now);
    var pacing = ready.stream().anyMatch(WaitingNotice::isUrgent) ? Pacing.URGENT : Pacing.AT_ONCE;
    var permitted = policy().next(now, pacing, choice.quiet());
    if (permitted.isAfter(now)) {
      waiting.postpone(address, now, permitted);
      return;
    }
    write(owner.get(), reach.get(), ready, false, "", now);
    waiting.told(address, now);
  }

  /** News of what they reported, with whatever else there is, on this occasion once. */
  @Transactional(TxType.REQUIRES_NEW)
  public void tellOutcome(String name, String occasion, Instant now) {
    var owner = accounts.find(name).filter(it -> !it.disabled());
    var reach = owner.flatMap(it -> contacts.reach(it.name()));
    if (reach.isEmpty()
        || choices.chosen(name, now).pace(NoticeGroup.OUTCOME) == Pace.OFF
        || told.has(name, occasion)
        || !waiting.hasOutcome(reporters.pseudonymsOf(actor(owner.get())), now)) {
      return;
    }
    var address = notices.addressOf(actor(owner.get()));
    write(owner.get(), reach.get(), waiting.ready(address, now), true, occasion, now);
    waiting.told(address, now);
  }

  /** A robot tells its group how much is new. */
  @Transactional(TxType.REQUIRES_NEW)
  public void tell(RobotGroup group, Instant now) {
    var count = waiting.ready(group, now);
    if (count > 0) {
      var text = words.robot(count);
      outbox.write(
          ROBOT + Told.to("", "", now).id(),
          new OutgoingMessage(MessageChannel.ROBOT, group.name(), text),
          now.plus(GOOD_FOR),
          now);
      waiting.told(group, now);
    }
  }

  /**
   * An address that bounced is marked. Of a message that did not arrive, or may not have, the next
   * digest tells again what is still to be done.
   */
  void hear(@Observes DeliveryEnded ended) {
    if (ended.isSent() || ended.fault().filter(it -> it == MessageFault.VOID).isPresent()) {
      return;
    }
    told(ended.reference())
        .ifPresent(
            it -> {
              if (ended.fault().get().isOfTheAddress()) {
                contacts.bounced(it.account(), ended.at());
              }
              repeat(it, ended.at());
            });
  }

  private void write(
      AccountRow owner,
      AccountContact reach,
      List<WaitingNotice> ready,
      boolean outcome,
      String occasion,
      Instant now) {
    var choice = choices.chosen(owner.name(), now);
    var chosen = ready.stream().filter(it -> choice.pace(it.group()) != Pace.OFF).toList();
    var rows = notices.unreadOf(chosen.stream().map(WaitingNotice::notice).toList());
    var open = notices.toDo(notices.addressOf(actor(owner)));
    var again = open > 0 && chosen.stream().anyMatch(WaitingNotice::isAgain);
    if (rows.isEmpty() && !outcome && !again) {
      return;
    }
    var duties = (int) rows.stream().filter(it -> it.type().isTask()).count();
    var token = choices.token(owner.name(), now);
    var content =
        new DigestContent(
            owner.name(),
            choice.language(),
            duties,
            open,
            rows.size() - duties,
            outcome,
            rows.stream().limit(NAMED).toList(),
            owner.role().isOfUnit(),
            token);
    var told = Told.to(owner.name(), occasion, now);
    this.told.add(told);
    var from = outcome ? policy().next(now, Pacing.AT_ONCE, choice.quiet()) : now;
    outbox.write(
        (rows.size() == 1 && !outcome ? NOTICE : DIGEST) + told.id(),
        new OutgoingMessage(
            reach.channel(),
            reach.address(),
            words.digest(content, reach.channel()),
            words.unsubscribing(token)),
        new SendingTimes(from, from.plus(GOOD_FOR)),
        now);
  }

  private void repeat(Told told, Instant at) {
    accounts
        .find(told.account())
        .filter(it -> !it.disabled() && it.role() != Role.NONE)
        .ifPresent(
            it ->
                waiting.add(
                    WaitingNotice.again(
                        notices.addressOf(actor(it)),
                        policy()
                            .next(
                                at.plusSeconds(1),
                                Pacing.DAILY,
                                choices.chosen(it.name(), at).quiet()))));
  }

  private Optional<Told> told(String reference) {
    return reference.startsWith(DIGEST) || reference.startsWith(NOTICE)
        ? Ids.read(reference.substring(reference.indexOf(' ') + 1)).flatMap(told::find)
        : Optional.empty();
  }

  /** Whoever has been appointed elsewhere since has left the address behind. */
  private Optional<AccountRow> owner(String address) {
    return accounts
        .find(address.substring(0, address.lastIndexOf('@')))
        .filter(it -> !it.disabled() && notices.addressOf(actor(it)).equals(address));
  }

  private SendingPolicy policy() {
    return new SendingPolicy(calendars.current());
  }

  private static Actor actor(AccountRow row) {
    return new Actor(row.name(), row.role(), row.unit());
  }
}
