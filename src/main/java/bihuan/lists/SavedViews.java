package bihuan.lists;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.Spelling;
import bihuan.access.Actor;
import bihuan.access.By;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The saved views of each account; nobody sees another's. */
@ApplicationScoped
@Transactional
public class SavedViews {

  /** One account keeps so many. */
  public static final int MOST = 20;

  private static final String OF_OWNER = "select v from SavedView v where v.owner = :owner";

  @PersistenceContext EntityManager em;

  public List<SavedViewRow> of(Actor owner) {
    return all(owner).stream()
        .map(SavedView::row)
        .sorted(Spelling.inOrder(SavedViewRow::title))
        .toList();
  }

  /** Saves it under this title; what was saved under it before gives way. */
  public void save(String title, String asked, By owner) {
    var named = Require.words("viewTitle", title, SavedView.LONGEST_TITLE);
    if (asked.length() > SavedView.LONGEST_ASKED) {
      throw Refusal.invalid("lists.views.tooMuch").at("viewTitle");
    }
    var kept = all(owner.actor());
    var same = kept.stream().filter(it -> it.title().equals(named)).findFirst();
    if (same.isPresent()) {
      same.get().ask(asked, owner);
    } else if (kept.size() >= MOST) {
      throw Refusal.invalid("lists.views.tooMany", MOST).at("viewTitle");
    } else {
      em.persist(SavedView.of(named, asked, owner));
    }
  }

  public void drop(String title, Actor owner) {
    all(owner).stream().filter(it -> it.title().equals(title)).forEach(em::remove);
  }

  private List<SavedView> all(Actor owner) {
    return em.createQuery(OF_OWNER, SavedView.class)
        .setParameter("owner", owner.name())
        .setMaxResults(MOST)
        .getResultList();
  }
}
