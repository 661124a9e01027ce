package bihuan.loop.web;

import bihuan.access.By;
import bihuan.access.web.Me;
import bihuan.evidence.FileRow;
import bihuan.evidence.Purpose;
import bihuan.ledger.Inspection;
import bihuan.ledger.Ledger;
import bihuan.loop.EvidenceDesk;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.loop.Move;
import bihuan.loop.Obstacles;
import bihuan.loop.Obstacles.Obstacle;
import bihuan.loop.Resemblance;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The issue of this request, and what its page tells beside it: each read once. */
@Named
@RequestScoped
public class CurrentIssue {

  @Inject IssuePage page;
  @Inject Issues issues;
  @Inject Obstacles hindrances;
  @Inject EvidenceDesk desk;
  @Inject Resemblance resemblance;
  @Inject Ledger ledger;
  @Inject Inspection inspection;
  @Inject Me me;

  private IssueView issue;
  private List<Obstacle> obstacles;
  private List<Resemblance.Known> similar;
  private List<IssueNumber> rebounds;
  private Boolean sound;
  private final Map<Purpose, List<FileRow>> handedIn = new EnumMap<>(Purpose.class);

  IssueView issue(IssueNumber number) {
    if (issue == null || !issue.number().equals(number)) {
      issue = issues.seenBy(now(), number);
    }
    return issue;
  }

  /** It was moved: what was read is no longer how it stands. */
  void forget() {
    issue = null;
    handedIn.clear();
  }

  List<FileRow> handedIn(Purpose purpose) {
    return handedIn.computeIfAbsent(purpose, it -> desk.inThisTurn(page.number(), it, now()));
  }

  /** Why a move that the reader would expect is not offered. */
  public List<Obstacle> getObstacles() {
    if (obstacles == null) {
      obstacles =
          hindrances.of(page.number(), now()).stream()
              .filter(it -> !page.offers(it.move().name()))
              .filter(it -> it.move() != Move.OBJECT || !isObjectionWaiting())
              .toList();
    }
    return obstacles;
  }

  public List<Resemblance.Known> getSimilar() {
    if (similar == null) {
      similar = forOffice(() -> resemblance.to(page.number(), now()));
    }
    return similar;
  }

  public List<IssueNumber> getRebounds() {
    if (rebounds == null) {
      rebounds =
          page.getIssue().stage().hasEnded()
              ? List.of()
              : forOffice(() -> issues.reboundsOf(page.getIssue(), now()));
    }
    return rebounds;
  }

  /** How many entries the ledger has about it. */
  public long getEntries() {
    return ledger.newestAbout(page.number().subject());
  }

  /** Their seals are whole, and so is where they end. */
  public boolean isSound() {
    if (sound == null) {
      sound = inspection.flawAbout(page.number().subject()).isEmpty();
    }
    return sound;
  }

  private <T> List<T> forOffice(Supplier<List<T>> read) {
    return page.getIssue().isForOffice() ? read.get() : List.of();
  }

  private boolean isObjectionWaiting() {
    return page.getIssue().flags().objectionWaiting();
  }

  private By now() {
    return me.now();
  }
}
