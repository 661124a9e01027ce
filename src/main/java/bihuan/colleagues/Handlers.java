package bihuan.colleagues;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.AccountRow;
import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.ledger.Deed;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.loop.Visibility;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Who within a unit has an issue in hand: named there, known there and to the office. */
@ApplicationScoped
@Transactional
public class Handlers {

  private static final String OF = "select h from Handler h where h.number = :number";

  @PersistenceContext EntityManager em;

  @Inject Issues issues;
  @Inject Accounts accounts;
  @Inject Event<Deed> deeds;

  /** By anybody of the unit it is with; one of its case handlers. */
  public void name(IssueNumber number, String account, By by) {
    var issue = issues.seenBy(by, number);
    if (!mayName(issue, by.actor())) {
      throw Refusal.forbidden("colleagues.handlerOfUnit");
    }
    var named = Require.words("handler", account, 100);
    if (candidates(by.actor()).stream().noneMatch(it -> it.name().equals(named))) {
      throw Refusal.invalid("colleagues.noHandler", named).at("handler");
    }
    var kept = kept(number);
    var before = kept.filter(it -> it.isOf(by.actor().unit())).map(Handler::account).orElse("");
    if (kept.isPresent()) {
      kept.get().name(named, by);
    } else {
      em.persist(Handler.of(number, named, by));
    }
    deeds.fire(new HandlerNamed(number, named, before, by));
  }

  /** Of the unit that leads, as long as it is not over. */
  public boolean mayName(IssueView issue, Actor actor) {
    return issue.visibility() == Visibility.UNIT
        && !issue.stage().hasEnded()
        && actor.isOf(issue.lead());
  }

  /** The case handlers of the actor's unit. */
  public List<AccountRow> candidates(Actor actor) {
    return accounts.namesOf(actor.unit(), Role.CASE_HANDLER).stream()
        .flatMap(it -> accounts.find(it).stream())
        .toList();
  }

  /**
   * The account, for the unit that leads and the office; empty where nobody was named, another unit
   * has it by now, or whoever was named is no case handler of it any more.
   */
  public Optional<String> of(IssueView issue, Actor reader) {
    var told =
        issue.isForOffice() || issue.visibility() == Visibility.UNIT && isLead(issue, reader);
    return told
        ? kept(issue.number())
            .filter(it -> it.isOf(issue.lead()))
            .map(Handler::account)
            .filter(it -> accounts.find(it).filter(row -> isHandlerOf(issue, row)).isPresent())
        : Optional.empty();
  }

  private static boolean isLead(IssueView issue, Actor reader) {
    return reader.isOf(issue.lead());
  }

  private static boolean isHandlerOf(IssueView issue, AccountRow account) {
    return !account.disabled()
        && account.role() == Role.CASE_HANDLER
        && account.unit().equals(issue.lead());
  }

  private Optional<Handler> kept(IssueNumber number) {
    return em.createQuery(OF, Handler.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }
}
