package bihuan.campaigns;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.campaigns.people.AskingWords;
import bihuan.campaigns.people.NewAskedPerson;
import bihuan.campaigns.people.RegisterChoice;
import bihuan.campaigns.people.Registers;
import bihuan.campaigns.people.SealedPerson;
import bihuan.campaigns.people.WaitingAsking;
import bihuan.ledger.Deed;
import bihuan.loop.Issues.UnitContact;
import bihuan.mail.MessageText;
import bihuan.mail.Outbox;
import bihuan.mail.OutgoingMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The office asks people by a link of their own, and reminds those alone who have not answered. */
@ApplicationScoped
@Transactional
public class PersonalAsking {

  public static final int MOST = 5000;

  private static final int DAYS_BETWEEN = 3;
  private static final Duration GOOD_FOR = Duration.ofDays(30);

  /**
   * What came of asking a register.
   *
   * @param asked how many are asked now
   * @param before how many had been asked in this campaign before, and are not again
   * @param unreached how many of those asked now are told by no message, and see it once they sign
   *     in
   */
  public record RegisterAsked(int asked, int before, int unreached) {}

  @Inject Campaigns campaigns;
  @Inject AskedPeople people;
  @Inject Registers registers;
  @Inject RatingCalls calls;
  @Inject Outbox outbox;
  @Inject Event<Deed> deeds;

  /**
   * Asks the people of a list; whoever this campaign has asked already is not asked again.
   *
   * @param link id of the address that they are asked under
   * @return how many are asked now
   */
  public int ask(String id, String link, List<NewAskedPerson> list, AskingWords words, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    if (list.isEmpty() || list.size() > MOST) {
      throw Refusal.invalid("campaigns.people.many", MOST).at("file");
    }
    var those = list.stream().map(it -> SealedPerson.of(it, AskedPerson.letter()));
    return ask(id, link, those, words, by).asked();
  }

  /**
   * Asks the people of a register, who are written to by the rooms that know how to reach them.
   *
   * @param link id of the address that they are asked under
   */
  public RegisterAsked ask(
      String id, String link, RegisterChoice choice, AskingWords words, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    var accounts = registers.accounts(choice, MOST, by);
    if (accounts.isEmpty()) {
      throw Refusal.conflict("campaigns.register.empty").at("register");
    }
    var those = accounts.stream().map(it -> SealedPerson.ofRegister(it, AskedPerson.letter()));
    return ask(id, link, those, words, by);
  }

  private RegisterAsked ask(
      String id, String link, Stream<SealedPerson> those, AskingWords words, By by) {
    var campaign = campaigns.toChange(id);
    if (campaign.state() != CampaignState.OPEN) {
      throw Refusal.conflict("campaigns.notOpen");
    }
    var under = campaigns.linkToChange(id, link);
    var known = people.marks(campaign);
    var asked = 0;
    var before = 0;
    var unreached = 0;
    for (var it : those.toList()) {
      if (people.add(under, it.whom(), it, known, by).isEmpty()) {
        before++;
      } else {
        asked++;
        unreached += send(campaign, under, it, words, false, by) ? 0 : 1;
      }
    }
    deeds.fire(
        CampaignDeed.of(campaign.id(), CampaignAct.CAMPAIGN_PEOPLE_ASKED, by)
            .with("people", asked));
    return new RegisterAsked(asked, before, unreached);
  }

  /**
   * Reminds who has not answered, and was not asked in the last three days.
   *
   * @return how many
   */
  public int remind(String id, AskingWords words, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    var campaign = campaigns.toChange(id);
    if (!campaign.isAsking(by.day())) {
      throw Refusal.conflict("campaigns.notOpen");
    }
    var silent = people.silent(campaign, by.day().minusDays(DAYS_BETWEEN));
    for (var it : silent) {
      it.remind(by);
      people
          .open(it)
          .ifPresent(who -> send(campaign, campaigns.link(it.link()), who, words, true, by));
    }
    deeds.fire(
        CampaignDeed.of(campaign.id(), CampaignAct.CAMPAIGN_PEOPLE_REMINDED, by)
            .with("people", silent.size()));
    return silent.size();
  }

  /** Answers whether there is a way to reach them. */
  private boolean send(
      Campaign campaign,
      CampaignLink link,
      SealedPerson person,
      AskingWords words,
      boolean again,
      By by) {
    var subject = "campaign " + campaign.id();
    var until = by.at().plus(GOOD_FOR);
    Function<String, MessageText> text =
        name ->
            words.of(
                campaign.title(),
                name,
                link.row().token(),
                person.letter(),
                again,
                people.until(campaign, by));
    if (person.isOfRegister()) {
      return registers.write(person.account(), subject, text, until, by.at());
    }
    outbox.write(
        subject,
        new OutgoingMessage(person.channel(), person.address(), text.apply(person.name())),
        until,
        by.at());
    return true;
  }

  /** On which days somebody was reminded who is asked about which unit. */
  public List<UnitContact> reminded(String id) {
    return people.reminded(campaigns.get(id));
  }

  /** How many of those who were asked by name have answered. */
  public AnswerRate rate(String id, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    return people.rate(campaigns.get(id));
  }

  /** What whoever comes in is asked by name and has neither answered nor put away. */
  public List<WaitingAsking> waiting(By by) {
    by.actor().require(Right.FOLLOW_OWN_ISSUES);
    var asking = campaigns.asking(by.day());
    return people.withAccount(by.name(), asking).stream()
        .filter(AskedPerson::isWaiting)
        .filter(it -> !people.isLate(campaigns.get(Long.toString(it.campaign())), it, 0, by))
        .flatMap(it -> waiting(it).stream())
        .toList();
  }

  private Optional<WaitingAsking> waiting(AskedPerson person) {
    var campaign = campaigns.get(Long.toString(person.campaign()));
    var link = campaigns.link(person.link());
    return people
        .open(person)
        .filter(it -> link.isOpen())
        .map(
            it ->
                new WaitingAsking(
                    Long.toString(campaign.id()),
                    campaign.title(),
                    campaign.endsOn(),
                    "/a/" + link.row().token() + "?letter=" + it.letter()));
  }

  /** What stands behind an address to whoever holds this letter: for so long a rating counts. */
  public AskedForm heed(AskedForm form, String token, String letter, By by) {
    if (form.state() != AskedState.ASKING || letter == null || letter.isEmpty()) {
      return form;
    }
    var campaign = campaigns.behind(token).campaign();
    return people
        .behind(campaign, letter)
        .filter(it -> people.isLate(campaign, it, 0, by))
        .map(it -> form.late())
        .orElse(form);
  }

  /** Whoever comes in does not want to see it there any more; they may still answer. */
  public void putAway(String id, By by) {
    by.actor().require(Right.FOLLOW_OWN_ISSUES);
    people.withAccount(by.name(), List.of(campaigns.get(id))).forEach(AskedPerson::putAway);
  }

  /**
   * Nobody needs to know any more who was asked in campaigns that were closed before this day, or
   * who wanted to be called back.
   *
   * @return how many
   */
  public int forget(LocalDate before) {
    return people.forget(before) + calls.forget(before);
  }
}
