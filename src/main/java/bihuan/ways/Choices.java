package bihuan.ways;

import bihuan.Refusal;
import bihuan.Token;
import bihuan.access.AccountContacts;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.mail.MessageChannel;
import bihuan.mail.TextSafe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** What people chose of the ways they are told by. */
@ApplicationScoped
@Transactional
public class Choices {

  private static final int SIGNS = 32;

  private static final String BY_TOKEN = "select c from WayChoice c where c.token = :token";

  @PersistenceContext EntityManager em;

  @Inject AccountContacts contacts;
  @Inject TextSafe safe;

  public ChosenWays of(By owner) {
    owner.actor().require(Right.ENTER);
    return chosen(owner.name(), owner.at()).row();
  }

  /**
   * By what they are reached outside the house; empty where nowhere, and then there is no digest.
   */
  public Optional<MessageChannel> way(By owner) {
    return contacts.reach(owner.name()).map(it -> it.channel());
  }

  public ChosenWays choose(ChosenWays chosen, By owner) {
    owner.actor().require(Right.ENTER);
    var choice = kept(owner.name(), owner.at());
    choice.choose(chosen, owner);
    return choice.row();
  }

  /** Whoever has a mail ends what may be ended; duties go on. */
  public void unsubscribe(String token, Instant at) {
    em.createQuery(BY_TOKEN, WayChoice.class)
        .setParameter("token", Token.hash(token))
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("ways.unsubscribing.unknown"))
        .unsubscribe(at);
  }

  /** By which the owner ends what may be ended, without signing in. */
  String token(String account, Instant at) {
    var place = "unsubscribing " + account;
    return safe.open(place)
        .orElseGet(
            () -> {
              var token = Token.random(SIGNS);
              kept(account, at).give(token);
              safe.keep(place, token);
              return token;
            });
  }

  WayChoice chosen(String account, Instant at) {
    return Optional.ofNullable(em.find(WayChoice.class, account))
        .orElseGet(() -> WayChoice.of(account, at));
  }

  private WayChoice kept(String account, Instant at) {
    var known = em.find(WayChoice.class, account);
    if (known != null) {
      return known;
    }
    var choice = WayChoice.of(account, at);
    em.persist(choice);
    return choice;
  }
}
