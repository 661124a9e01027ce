package bihuan.rounds;

import bihuan.Token;
import bihuan.access.By;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody's calendar asks for what they have to do by an address that nobody else knows. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {

  @Id private String account;

  @Column(name = "token_hash")
  private String token;

  @Column(name = "made_at")
  private Instant madeAt;

  protected CalendarFeed() {} // JPA

  static CalendarFeed of(By owner) {
    var feed = new CalendarFeed();
    feed.account = owner.name();
    return feed;
  }

  /** The address of before leads nowhere. */
  void open(String token, By owner) {
    this.token = Token.hash(token);
    this.madeAt = owner.at();
  }

  String account() {
    return account;
  }
}
