package bihuan.notices;

import bihuan.access.By;
import bihuan.access.Role;
import bihuan.loop.Issues;
import bihuan.supervision.PaperDeed;
import bihuan.supervision.PaperDeed.PaperSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.stream.Stream;

/** Whoever has the next turn with a paper hears of it, by the reviewed title of the issue. */
@ApplicationScoped
@Transactional
class PaperNotices {

  @Inject Issues issues;
  @Inject AddressBook book;
  @Inject ReminderRecords records;
  @Inject Notices notices;

  void tell(@Observes PaperDeed deed) {
    var about = deed.about();
    switch (deed.act()) {
      case PAPER_WORDED, PAPER_CHOSEN, PAPER_ACKNOWLEDGED, PAPER_APPEALED -> {}
      default -> notices.settle(about.subject());
    }
    switch (deed.act()) {
      case PAPER_PROPOSED -> tell(issuers(about), NoticeType.PAPER_PROPOSED, about, deed.hand());
      case PAPER_ISSUED -> tell(readers(about), NoticeType.PAPER_ISSUED, about, deed.hand());
      case PAPER_ANSWERED ->
          tell(book.approversOf(about.unit()), NoticeType.PAPER_ANSWERED, about, deed.hand());
      case PAPER_SIGNED -> tell(office(about), NoticeType.PAPER_SIGNED, about, deed.hand());
      case PAPER_SENT_BACK -> tell(readers(about), NoticeType.PAPER_SENT_BACK, about, deed.hand());
      case PAPER_RELEASED, PAPER_RULED ->
          tell(readers(about), NoticeType.PAPER_OVER, about, deed.hand());
      case PAPER_APPEALED -> tell(heads(about), NoticeType.PAPER_APPEALED, about, deed.hand());
      case PAPER_WORDED, PAPER_CHOSEN, PAPER_DECLINED, PAPER_LAPSED, PAPER_ACKNOWLEDGED -> {}
    }
  }

  private Stream<NoticeAddress> issuers(PaperSummary about) {
    return about.step().isIssuedByLeaders()
        ? Stream.concat(book.all(Role.LEADER), heads(about))
        : heads(about);
  }

  private Stream<NoticeAddress> readers(PaperSummary about) {
    return about.step().isForLeaders() ? book.all(Role.LEADER) : book.ofUnit(about.unit());
  }

  private Stream<NoticeAddress> office(PaperSummary about) {
    var audience = issues.audience(about.number());
    return Stream.concat(book.all(Role.SUPERVISOR), book.of(RecipientGroup.COORDINATORS, audience));
  }

  private Stream<NoticeAddress> heads(PaperSummary about) {
    return book.of(RecipientGroup.HEADS, issues.audience(about.number()));
  }

  /** That an answer is about due, once; in a transaction of its own. */
  @Transactional(TxType.REQUIRES_NEW)
  public void remind(PaperSummary paper, By house) {
    if (records.isFirst(paper.subject(), NoticeType.PAPER_DUE, paper.due())) {
      tell(readers(paper), NoticeType.PAPER_DUE, paper, house);
    }
  }

  private void tell(Stream<NoticeAddress> to, NoticeType type, PaperSummary about, By by) {
    to.distinct()
        .filter(it -> !it.equals(NoticeAddress.of(by.actor())))
        .map(it -> Notice.to(it, type, about.subject(), about.title(), about.due(), by.at()))
        .forEach(notices::add);
  }
}
