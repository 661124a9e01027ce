package bihuan.ways;

import bihuan.Page;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.ledger.Deed;
import bihuan.mail.MessageFilter;
import bihuan.mail.MessageKind;
import bihuan.mail.MessageRow;
import bihuan.mail.MessageState;
import bihuan.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/**
 * The outbox, for whoever looks after it: what waits, went and failed, and why. Nobody reads here
 * what a message says, or whom it is for.
 */
@ApplicationScoped
@Transactional
public class Post {

  @Inject Outbox outbox;
  @Inject Event<Deed> deeds;

  /** One page, the newest first. */
  public Page<MessageRow> list(MessageFilter filter, String after, Actor reader) {
    reader.require(Right.KEEP_POST);
    return outbox.list(filter, after);
  }

  /** How many are in each state, counted to 100 and no further. */
  public List<StateCount> counts(Actor reader) {
    reader.require(Right.KEEP_POST);
    return Stream.of(MessageState.values())
        .map(it -> new StateCount(it, outbox.count(it)))
        .toList();
  }

  /** Has one sent again that was given up or may have arrived. */
  public MessageRow again(String id, By by) {
    by.actor().require(Right.KEEP_POST);
    var row = outbox.again(id, by.at());
    deeds.fire(PostDeed.one(PostAct.MESSAGE_AGAIN, row, by));
    return row;
  }

  /** One is sent no more. */
  public MessageRow giveUp(String id, By by) {
    by.actor().require(Right.KEEP_POST);
    var row = outbox.giveUp(id, by.at());
    deeds.fire(PostDeed.one(PostAct.MESSAGE_GIVEN_UP, row, by));
    return row;
  }

  /** Has what failed of a kind sent again, 500 at once; answers how many. */
  public int again(MessageKind kind, By by) {
    by.actor().require(Right.KEEP_POST);
    var count = outbox.again(kind, by.at());
    record(PostAct.MESSAGE_AGAIN, kind, count, by);
    return count;
  }

  /** What failed or waits of a kind is sent no more, 500 at once; answers how many. */
  public int giveUp(MessageKind kind, By by) {
    by.actor().require(Right.KEEP_POST);
    var count = outbox.giveUp(kind, by.at());
    record(PostAct.MESSAGE_GIVEN_UP, kind, count, by);
    return count;
  }

  private void record(PostAct act, MessageKind kind, int count, By by) {
    if (count > 0) {
      deeds.fire(PostDeed.all(act, kind, count, by));
    }
  }
}
