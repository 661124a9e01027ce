package bihuan.ways;

import bihuan.Refusal;
import bihuan.Token;
import bihuan.access.By;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalTime;

/** How somebody wants to be told outside the house; whoever chose nothing is told with digests. */
@Entity
@Table(name = "way_choice")
class WayChoice {

  private static final int MINUTES = 60;

  @Id private String account;

  @Enumerated(EnumType.STRING)
  private Pace duties = Pace.DIGEST;

  @Enumerated(EnumType.STRING)
  private Pace outcome = Pace.DIGEST;

  @Enumerated(EnumType.STRING)
  private Pace news = Pace.DIGEST;

  @Enumerated(EnumType.STRING)
  @Column(name = "read_in")
  private ReadLanguage language = ReadLanguage.ZH;

  @Column(name = "quiet_from")
  private int quietFrom = minute(QuietHours.USUAL.from());

  @Column(name = "quiet_until")
  private int quietUntil = minute(QuietHours.USUAL.until());

  @Column(name = "token_hash")
  private String token;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected WayChoice() {} // JPA

  static WayChoice of(String account, Instant at) {
    var choice = new WayChoice();
    choice.account = account;
    choice.changedAt = at;
    return choice;
  }

  void choose(ChosenWays chosen, By owner) {
    duties = allowed(NoticeGroup.DUTIES, chosen.duties(), "duties");
    outcome = allowed(NoticeGroup.OUTCOME, chosen.outcome(), "outcome");
    news = allowed(NoticeGroup.NEWS, chosen.news(), "news");
    if (chosen.language() == null) {
      throw Refusal.invalid("ways.language.missing").at("language");
    }
    language = chosen.language();
    quietFrom = minute(chosen.quiet().from());
    quietUntil = minute(chosen.quiet().until());
    changedAt = owner.at();
  }

  /** What may be ended is told in the house alone from now on; duties go on. */
  void unsubscribe(Instant at) {
    outcome = Pace.OFF;
    news = Pace.OFF;
    changedAt = at;
  }

  /** By whom it is ended without signing in. */
  void give(String token) {
    this.token = Token.hash(token);
  }

  Pace pace(NoticeGroup group) {
    return switch (group) {
      case DUTIES -> duties;
      case OUTCOME -> outcome;
      case NEWS -> news;
    };
  }

  ReadLanguage language() {
    return language;
  }

  QuietHours quiet() {
    return new QuietHours(time(quietFrom), time(quietUntil));
  }

  ChosenWays row() {
    return new ChosenWays(duties, outcome, news, language, time(quietFrom), time(quietUntil));
  }

  private static Pace allowed(NoticeGroup group, Pace chosen, String field) {
    if (chosen == null || !group.paces().contains(chosen)) {
      throw Refusal.invalid("ways.pace." + group).at(field);
    }
    return chosen;
  }

  private static int minute(LocalTime time) {
    return time.getHour() * MINUTES + time.getMinute();
  }

  private static LocalTime time(int minute) {
    return LocalTime.of(minute / MINUTES, minute % MINUTES);
  }
}
