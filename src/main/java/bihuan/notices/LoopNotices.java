package bihuan.notices;

import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.history.History;
import bihuan.history.PassageRow;
import bihuan.loop.Audience;
import bihuan.loop.IssueMoved;
import bihuan.loop.IssueNoted;
import bihuan.loop.Issues;
import bihuan.loop.Move;
import bihuan.loop.Note;
import bihuan.loop.Succession.VerifierGone;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes down who is told of what happens in the loop, in the transaction in which it happens. */
@ApplicationScoped
@Transactional
class LoopNotices {

  @Inject Issues issues;
  @Inject History history;
  @Inject AddressBook book;
  @Inject Notices notices;
  @Inject ColleagueNotices colleagues;

  void tell(@Observes IssueMoved moved) {
    var audience = issues.audience(moved.number()).about(moved.facts().get("unit"));
    if (!moved.isFiling() && !moved.move().ends().isEmpty()) {
      notices.settle(moved.number().subject());
    }
    var told = tell(NotificationRule.of(moved.move(), audience), audience, null, moved.hand());
    if (moved.move() == Move.REASSIGN) {
      tellWhoeverReturnedIt(audience, moved.hand());
    }
    if (moved.move() == Move.REDIRECT) {
      tellWhoeverLosesIt(moved.facts().get("before"), audience, moved.hand());
    }
    if (!moved.isFiling()) {
      colleagues.tellWatchers(moved, audience, told);
    }
  }

  void tell(@Observes IssueNoted noted) {
    if (noted.note() == Note.EFFECT_CHECKED) {
      notices.settle(noted.number().subject());
    }
    var rules = NotificationRule.of(noted);
    if (!rules.isEmpty()) {
      var audience = issues.audience(noted.number()).about(noted.facts().get("unit"));
      tell(rules, audience, null, noted.hand());
    }
  }

  /** Whoever was to verify, and the office: it has to find somebody where the house could not. */
  void tell(@Observes VerifierGone gone) {
    var audience = issues.audience(gone.number());
    if (gone.recused()) {
      book.named(gone.account())
          .map(
              it ->
                  Notice.to(
                      it,
                      NoticeType.VERIFICATION_RECUSED,
                      gone.number().subject(),
                      audience.outgoingTitle(),
                      null,
                      gone.hand().at()))
          .forEach(notices::add);
    }
    tell(List.of(NotificationRule.of(gone)), audience, null, gone.hand());
  }

  /** That it must be done by this day. */
  void tell(List<NotificationRule> rules, IssueNumber number, LocalDate due, By by) {
    tell(rules, issues.audience(number), due, by);
  }

  /**
   * @return who was told
   */
  private Set<NoticeAddress> tell(
      List<NotificationRule> rules, Audience audience, LocalDate due, By by) {
    var told = new HashSet<>(Set.of(NoticeAddress.of(by.actor())));
    for (var rule : rules) {
      if (rule.to() == RecipientGroup.MERGED) {
        tellMerged(rule.type(), audience, by);
        continue;
      }
      var title = rule.to().readsOriginals() ? audience.title() : audience.outgoingTitle();
      if (title != null) {
        var readers = book.of(rule.to(), audience).toList();
        if (readers.isEmpty() && rule.to().isOfOffice()) {
          tellSubstituteMissing(audience, by);
        }
        readers.stream()
            .filter(told::add)
            .map(it -> Notice.to(it, rule.type(), audience.number().subject(), title, due, by.at()))
            .forEach(notices::add);
      }
    }
    return told;
  }

  /** It is about the office's own unit, and nobody was named to act on it. */
  private void tellSubstituteMissing(Audience audience, By by) {
    book.headsOf(audience.accused())
        .map(
            it ->
                Notice.to(
                    it,
                    NoticeType.SUBSTITUTE_MISSING,
                    audience.number().subject(),
                    audience.title(),
                    null,
                    by.at()))
        .forEach(notices::add);
  }

  private void tellWhoeverLosesIt(String unit, Audience audience, By by) {
    book.ofUnit(unit)
        .map(
            it ->
                Notice.to(
                    it,
                    NoticeType.TAKEN_AWAY,
                    audience.number().subject(),
                    audience.outgoingTitle(),
                    null,
                    by.at()))
        .forEach(notices::add);
  }

  /** Their way to the issue ends here; the notice is all that tells them. */
  private void tellWhoeverReturnedIt(Audience audience, By by) {
    history.of(issues.seenBy(Actor.HOUSE.at(by.at()), audience.number())).stream()
        .filter(it -> it.what().equals("Move." + Move.REQUEST_RETURN))
        .map(PassageRow::unit)
        .reduce((earlier, later) -> later)
        .filter(it -> !it.equals(audience.lead()))
        .ifPresent(it -> tellWhoeverLosesIt(it, audience, by));
  }

  /** Each in the words of what they reported themselves. */
  private void tellMerged(NoticeType type, Audience audience, By by) {
    for (var it : audience.merged()) {
      notices.add(
          Notice.to(
              NoticeAddress.reporter(it.pseudonym()),
              type,
              it.number().subject(),
              it.title(),
              null,
              by.at()));
    }
  }
}
