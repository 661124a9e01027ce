package bihuan.colleagues;

import bihuan.Refusal;
import bihuan.Signs;
import bihuan.access.AccountRow;
import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.access.standins.StandIns;
import bihuan.ledger.Deed;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Notes among those who act for the office on an issue. Nobody else learns that there is one, and
 * whoever belongs to a unit that the issue is held against is nobody's colleague in it.
 */
@ApplicationScoped
@Transactional
public class Remarks {

  private static final int MOST = 200;

  private static final String ABOUT =
      "select r from Remark r where r.number = :number order by r.at desc, r.id desc";

  @PersistenceContext EntityManager em;

  @Inject Issues issues;
  @Inject Accounts accounts;
  @Inject StandIns standIns;
  @Inject Event<Deed> deeds;

  /**
   * @param mentioned accounts of the office that are told of it, beside those named in the words
   *     after an @; may be null
   */
  public void make(IssueNumber number, String words, Collection<String> mentioned, By by) {
    var issue = issues.seenBy(by, number);
    requireOpen(issue, by.actor());
    var told = told(words, mentioned, colleagues(issue, by));
    var remark = Remark.make(number, words, told, accused(issue), by);
    em.persist(remark);
    deeds.fire(remark.made(by));
  }

  /** The newest first; none to whoever is not of the office on this issue. */
  public List<RemarkRow> about(IssueView issue, Actor reader) {
    return isOpenTo(issue, reader)
        ? em.createQuery(ABOUT, Remark.class)
            .setParameter("number", issue.number())
            .setMaxResults(MOST)
            .getResultStream()
            .filter(it -> !it.isKeptFrom(reader.unit()))
            .map(Remark::row)
            .toList()
        : List.of();
  }

  /** Reads it as the office does, and belongs to no unit that it is held against. */
  public boolean isOpenTo(IssueView issue, Actor reader) {
    return issue.isForOffice() && !accused(issue).contains(reader.unit());
  }

  /** Whoever may be mentioned, but for oneself. */
  public List<AccountRow> colleagues(IssueView issue, By by) {
    var accused = accused(issue);
    var own = Stream.of(Role.COORDINATOR, Role.HEAD).flatMap(it -> accounts.namesWith(it).stream());
    var substitutes =
        accused.stream()
            .flatMap(
                it ->
                    Stream.of(Role.COORDINATOR, Role.HEAD)
                        .flatMap(part -> standIns.substitutes(it, part, by.day())));
    return Stream.concat(own, substitutes)
        .distinct()
        .filter(it -> !it.equals(by.name()))
        .flatMap(it -> accounts.find(it).stream())
        .filter(it -> !accused.contains(it.unit()))
        .toList();
  }

  private Set<String> told(String words, Collection<String> named, List<AccountRow> colleagues) {
    var told = new TreeSet<String>();
    for (var it : named == null ? List.<String>of() : named) {
      if (colleagues.stream().noneMatch(one -> one.name().equals(it))) {
        throw Refusal.invalid("colleagues.noColleague", it).at("mentioned");
      }
      told.add(it);
    }
    colleagues.stream().filter(it -> isNamedIn(words, it)).map(AccountRow::name).forEach(told::add);
    return told;
  }

  private static boolean isNamedIn(String words, AccountRow account) {
    return !Signs.isMissing(words)
        && (words.contains("@" + account.displayZh())
            || Pattern.compile("@" + Pattern.quote(account.name()) + "(?![\\w.-])")
                .matcher(words)
                .find());
  }

  private void requireOpen(IssueView issue, Actor actor) {
    if (!isOpenTo(issue, actor)) {
      throw Refusal.forbidden("colleagues.officeOnly");
    }
  }

  private Set<String> accused(IssueView issue) {
    return issues.audience(issue.number()).accused();
  }
}
