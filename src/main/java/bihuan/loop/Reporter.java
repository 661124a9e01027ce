package bihuan.loop;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.series.IssueNumber;
import bihuan.vault.IssuePseudonyms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Tells the vault under which pseudonym an issue was filed; the office only may ask. */
@ApplicationScoped
@Transactional
class Reporter implements IssuePseudonyms {

  @Inject Issues issues;
  @Inject Clock clock;

  @Override
  public String behind(String issue, Actor reader) {
    var number = new IssueNumber(issue);
    if (issues.visibilityTo(reader.at(clock.instant()), number) != Visibility.OFFICE) {
      throw Refusal.unknown("loop.unknown", number);
    }
    return issues.find(number).pseudonym();
  }

  @Override
  public void requireUnbiased(String issue, Actor actor) {
    var number = new IssueNumber(issue);
    if (issues.accused(number).contains(actor.unit())) {
      throw Refusal.forbidden("loop.identityOfAccused", number);
    }
  }
}
