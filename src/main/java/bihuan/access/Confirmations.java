package bihuan.access;

import bihuan.Refusal;
import bihuan.access.powers.PowerMatter;
import bihuan.access.powers.PowerRequest;
import bihuan.access.powers.PowerRequestRow;
import bihuan.access.powers.PowerRequests;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What one administrator asked for, another of another power confirms or declines. */
@ApplicationScoped
@Transactional
public class Confirmations {

  @Inject PowerRequests requests;
  @Inject Accounts accounts;
  @Inject SecretDelivery secrets;
  @Inject OwnerPost post;
  @Inject Event<Deed> deeds;

  /** What waits, the oldest first. */
  public List<PowerRequestRow> waiting(By reader) {
    reader.actor().require(Right.READ_ACCOUNTS);
    return requests.waiting(reader);
  }

  /** Accounts whose owners have yet to be told from whoever else may hold them. */
  public List<AccountRow> shut(By reader) {
    reader.actor().require(Right.READ_ACCOUNTS);
    return accounts.shut().stream().map(Account::row).toList();
  }

  /** Answers the second half of a secret where it is carried by hand. */
  public SecretShare confirm(String id, By by) {
    by.actor().require(Right.READ_ACCOUNTS);
    var request = requests.hold(id);
    var account = accounts.get(request.account());
    request.confirm(by);
    return request.isPassword() ? handOut(request, account, by) : appoint(request, account, by);
  }

  /** Taken back by whoever asked, or declined by another. */
  public void decline(String id, By by) {
    by.actor().require(Right.READ_ACCOUNTS);
    var request = requests.hold(id);
    request.requireWaiting(by.at());
    request.close();
    secrets.forget(request);
    var account = accounts.get(request.account());
    deeds.fire(account.deed(AccountAct.REQUEST_DECLINED, by, request.hands()));
  }

  /**
   * Answers for it that whoever holds the account is its owner; not by whoever had a hand in the
   * reset, nor by anybody of the power that asked for it.
   *
   * @param how it was made sure; kept on record
   */
  public void recognise(String name, String how, By by) {
    if (!mayRecognise(name, by)) {
      throw Refusal.forbidden("access.recognise.notYou");
    }
    var account = accounts.get(name);
    deeds.fire(account.recognise(how, by));
    post.tell(account, OwnerNews.RECOGNISED, by.at());
  }

  public boolean mayRecognise(String name, By by) {
    return by.actor().may(Right.READ_ACCOUNTS)
        && !by.name().equals(name)
        && requests
            .lastReset(name)
            .filter(it -> !it.isHandledBy(by) && !it.isAskedAs(by.actor().role()))
            .isPresent();
  }

  private SecretShare handOut(PowerRequest request, Account account, By by) {
    var reset = request.matter() == PowerMatter.RESET;
    deeds.fire(
        account.deed(
            reset ? AccountAct.RESET_CONFIRMED : AccountAct.OPENING_CONFIRMED,
            by,
            request.hands()));
    if (reset) {
      post.tell(account, OwnerNews.RESET_CONFIRMED, by.at());
    }
    if (request.isToContact()) {
      secrets.send(request, account, by.at());
      deeds.fire(account.deed(AccountAct.SECRET_SENT, Actor.HOUSE.at(by.at()), request.hands()));
      return new SecretShare(request.id().toString(), false, true, null);
    }
    return new SecretShare(request.id().toString(), false, false, secrets.secondHalf(request));
  }

  private SecretShare appoint(PowerRequest request, Account account, By by) {
    accounts.requireOnePower(account, request.role());
    deeds.fire(account.appoint(request.role(), request.unit(), by));
    post.tell(account, OwnerNews.ROLE_CHANGED, by.at());
    return new SecretShare(request.id().toString(), false, false, null);
  }
}
