package bihuan.ways.web;

import bihuan.Page;
import bihuan.access.web.Me;
import bihuan.mail.MessageChannel;
import bihuan.mail.MessageFilter;
import bihuan.mail.MessageKind;
import bihuan.mail.MessageRow;
import bihuan.mail.MessageState;
import bihuan.ways.Post;
import bihuan.ways.StateCount;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** ways/outbox.xhtml: what waits, went and failed, and why. */
@Named
@ViewScoped
public class OutboxPage implements Serializable {

  @Inject Post post;
  @Inject Me me;

  private MessageState state;
  private MessageChannel channel;
  private LocalDate day;
  private String after;
  private transient Page<MessageRow> page;
  private Integer done;

  public void load() {
    page = post.list(new MessageFilter(state, channel, day), after, me.getActor());
  }

  public void again(String id) {
    post.again(id, me.now());
    load();
  }

  public void giveUp(String id) {
    post.giveUp(id, me.now());
    load();
  }

  public void againAll(String kind) {
    done = post.again(new MessageKind(kind), me.now());
    load();
  }

  public void giveUpAll(String kind) {
    done = post.giveUp(new MessageKind(kind), me.now());
    load();
  }

  public List<MessageRow> getRows() {
    if (page == null) {
      load();
    }
    return page.rows();
  }

  public List<StateCount> getCounts() {
    return post.counts(me.getActor());
  }

  /** The kinds of what failed on this page, which can be sent again or given up together. */
  public List<String> getFailedKinds() {
    return getRows().stream()
        .filter(it -> it.state() == MessageState.FAILED && it.again())
        .map(MessageRow::kind)
        .distinct()
        .sorted()
        .toList();
  }

  public MessageChannel[] getChannels() {
    return MessageChannel.values();
  }

  /** The same list by this state; all for null. */
  public String showing(MessageState state) {
    return address(state, "");
  }

  /** The address of the next page, empty where there is none. */
  public String getNext() {
    return page.next() == null ? "" : address(state, page.next());
  }

  private String address(MessageState state, String after) {
    return Stream.of(
            asked("state", state),
            asked("channel", channel),
            asked("day", day),
            asked("after", after))
        .filter(it -> !it.endsWith("="))
        .collect(Collectors.joining("&", "?", ""));
  }

  private static String asked(String name, Object value) {
    return name + "=" + (value == null ? "" : value);
  }

  /** How many were sent again or given up together; null where nothing was. */
  public Integer getDone() {
    return done;
  }

  public MessageState getState() {
    return state;
  }

  public void setState(MessageState state) {
    this.state = state;
  }

  public MessageChannel getChannel() {
    return channel;
  }

  public void setChannel(MessageChannel channel) {
    this.channel = channel;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
