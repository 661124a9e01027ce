package bihuan.ways.web;

import bihuan.Refusal;
import bihuan.access.web.Me;
import bihuan.mail.MessageChannel;
import bihuan.rounds.CalendarFeeds;
import bihuan.ways.Choices;
import bihuan.ways.ChosenWays;
import bihuan.ways.NoticeGroup;
import bihuan.ways.Pace;
import bihuan.ways.ReadLanguage;
import bihuan.web.PublicAddress;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;

/** ways/choices.xhtml: how one wants to be told outside the house. */
@Named
@ViewScoped
public class ChoicesPage implements Serializable {

  @Inject Choices choices;
  @Inject CalendarFeeds feeds;
  @Inject PublicAddress address;
  @Inject Me me;

  private Pace duties;
  private Pace outcome;
  private Pace news;
  private ReadLanguage language;
  private String quietFrom;
  private String quietUntil;
  private boolean saved;
  private String subscription;

  @PostConstruct
  void load() {
    var chosen = choices.of(me.now());
    duties = chosen.duties();
    outcome = chosen.outcome();
    news = chosen.news();
    language = chosen.language();
    quietFrom = chosen.quietFrom().toString();
    quietUntil = chosen.quietUntil().toString();
  }

  public void choose() {
    saved = false;
    choices.choose(
        new ChosenWays(
            duties,
            outcome,
            news,
            language,
            time(quietFrom, "quietFrom"),
            time(quietUntil, "quietUntil")),
        me.now());
    saved = true;
  }

  public void subscribe() {
    subscription = address.of("/api/calendars/" + feeds.open(me.now()));
  }

  public void unsubscribe() {
    feeds.close(me.now());
    subscription = null;
  }

  /** Shown once, after it was made; null before. */
  public String getSubscription() {
    return subscription;
  }

  /** The same, as a phone opens it in its calendar. */
  public String getSubscriptionLink() {
    return subscription == null ? null : subscription.replaceFirst("^https?:", "webcal:");
  }

  public boolean isSubscribed() {
    return feeds.isOpen(me.now());
  }

  /** By what one is reached; null where nowhere. */
  public MessageChannel getWay() {
    return choices.way(me.now()).orElse(null);
  }

  /** Whoever works for a unit reads nothing as a reporter. */
  public boolean isReporting() {
    return !me.getRole().isOfUnit();
  }

  public List<Pace> paces(NoticeGroup group) {
    return group.paces();
  }

  public ReadLanguage[] getLanguages() {
    return ReadLanguage.values();
  }

  private static LocalTime time(String text, String field) {
    try {
      return LocalTime.parse(text == null ? "" : text);
    } catch (DateTimeException e) {
      throw Refusal.invalid("ways.quiet.missing").at(field);
    }
  }

  public boolean isSaved() {
    return saved;
  }

  public Pace getDuties() {
    return duties;
  }

  public void setDuties(Pace duties) {
    this.duties = duties;
  }

  public Pace getOutcome() {
    return outcome;
  }

  public void setOutcome(Pace outcome) {
    this.outcome = outcome;
  }

  public Pace getNews() {
    return news;
  }

  public void setNews(Pace news) {
    this.news = news;
  }

  public ReadLanguage getLanguage() {
    return language;
  }

  public void setLanguage(ReadLanguage language) {
    this.language = language;
  }

  public String getQuietFrom() {
    return quietFrom;
  }

  public void setQuietFrom(String quietFrom) {
    this.quietFrom = quietFrom;
  }

  public String getQuietUntil() {
    return quietUntil;
  }

  public void setQuietUntil(String quietUntil) {
    this.quietUntil = quietUntil;
  }
}
