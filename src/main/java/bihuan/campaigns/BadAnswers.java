package bihuan.campaigns;

import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.classification.Filing;
import bihuan.classification.Source;
import bihuan.classification.Suggestion;
import bihuan.forms.expressions.Judgement;
import bihuan.loop.Intake;
import bihuan.vault.Identity;
import bihuan.vault.Secrecy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;

/**
 * A bad answer opens an issue, tells the office, or has somebody called back, as its question says.
 * The issue knows of whoever answered what they chose to say: nothing, their name, their account.
 */
@ApplicationScoped
@Transactional
class BadAnswers {

  @Inject Intake intake;
  @Inject RatingCalls calls;
  @Inject BadAnswerWords words;
  @Inject Event<BadAnswerGiven> given;

  AnswerReceipt heed(
      Campaign campaign,
      CampaignLink link,
      CampaignResponse response,
      Judgement judgement,
      HandedIn told,
      By by) {
    if (judgement.opens().isEmpty() && judgement.notifies().isEmpty()) {
      return new AnswerReceipt(null, null, false);
    }
    var called = told.isNamed() && campaign.naming() == Naming.OPTIONAL;
    if (called) {
      calls.ask(response, told, by);
    }
    given.fire(
        new BadAnswerGiven(
            Long.toString(campaign.id()),
            campaign.title().zh(),
            campaign.draftedBy(),
            by.at().truncatedTo(ChronoUnit.HOURS)));
    return judgement.opens().isEmpty()
        ? new AnswerReceipt(null, null, called)
        : opened(campaign, link, judgement, told, called, by);
  }

  private AnswerReceipt opened(
      Campaign campaign,
      CampaignLink link,
      Judgement judgement,
      HandedIn told,
      boolean called,
      By by) {
    var identity = identity(told, called, by);
    var filing = filing(campaign, link, judgement, told, identity == null);
    var unit = link.place().unit();
    if (identity == null) {
      var receipt =
          intake.fileAnonymously(filing, new Suggestion(0, unit, null), Actor.NOBODY.at(by.at()));
      return new AnswerReceipt(receipt.number().value(), receipt.code(), false);
    }
    var number = intake.fileFor(filing, new Suggestion(0, unit, null), identity, by);
    return new AnswerReceipt(number.value(), null, called);
  }

  /** Their account, the name they left, or nobody. */
  private static Identity identity(HandedIn told, boolean called, By by) {
    if (by.actor().may(Right.FOLLOW_OWN_ISSUES)) {
      return new Identity(by.name(), told.name(), told.phone(), "", by.actor().role().name());
    }
    return called ? new Identity("", told.name(), told.phone(), "", "CITIZEN") : null;
  }

  private Filing filing(
      Campaign campaign, CampaignLink link, Judgement judgement, HandedIn told, boolean nobody) {
    var place = link.place();
    return new Filing(
        words.title(campaign, place),
        words.fact(campaign, judgement),
        "",
        place.process(),
        place.step(),
        null,
        place.district(),
        Source.QUESTIONNAIRE,
        nobody ? Secrecy.ANONYMOUS : Secrecy.CONFIDENTIAL,
        told.files().isEmpty() ? told.sending() : told.files(),
        false);
  }

  /** What came of it the first time; the number only to whoever holds the code. */
  AnswerReceipt again(CampaignResponse response, HandedIn told) {
    var draft = told.files().isEmpty() ? told.sending() : told.files();
    var called = calls.isAsked(response);
    var before = intake.filedFrom(draft);
    if (before.isEmpty()) {
      return new AnswerReceipt(null, null, called);
    }
    var code = called ? null : intake.codeOf(draft).orElse(null);
    return new AnswerReceipt(before.get().value(), code, called);
  }
}
