package bihuan.campaigns;

import static bihuan.Cast.CORA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import bihuan.Token;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What many hand in at the same moment is written together, and each hears of their own. */
@InContainer
@OnEmbedded
class AnswersAtOnceIT extends CampaignMachine {

  private static final int PEOPLE = 8;
  private static final int TURNS = 10;

  @Inject CommonCommits commits;

  @Resource ManagedExecutorService executor;

  @PersistenceContext EntityManager em;

  @Test
  void eachIsThereOnceHoweverTheyMeet() throws Exception {
    open(OncePer.ANY, Naming.ANONYMOUS);
    var told = new ArrayList<HandedIn>();
    for (var turn = 0; turn < TURNS; turn++) {
      told.clear();
      for (var it = 0; it < PEOPLE; it++) {
        told.add(handIn("5", "online", ""));
      }
      told.set(1, told.get(0)); // tapped twice
      assertThat(refusals(told)).containsOnlyNulls();
    }
    assertThat(campaigns.one(campaign, by(CORA)).answers()).isEqualTo(TURNS * (PEOPLE - 1L));
    assertThat(traces()).isEqualTo(TURNS * (PEOPLE - 1L));
  }

  @Test
  void whoIsRefusedTakesNobodyWithThem() throws Exception {
    open(OncePer.DEVICE, Naming.ANONYMOUS);
    var device = Token.random(30);
    taken(handIn("4", "online", "", device, "", ""));
    var told = new ArrayList<HandedIn>();
    for (var it = 0; it < PEOPLE - 2; it++) {
      told.add(handIn("5", "online", "", Token.random(30), "", ""));
    }
    told.add(handIn("5", "online", "", device, "", ""));
    told.add(handIn("5", "online", "", "", "", ""));

    var refusals = refusals(told);

    assertThat(refusals.subList(0, PEOPLE - 2)).containsOnlyNulls();
    assertThat(refusals.get(PEOPLE - 2).key()).isEqualTo("campaigns.answeredAlready");
    assertThat(refusals.get(PEOPLE - 1).key()).isEqualTo("campaigns.noDevice");
    assertThat(campaigns.one(campaign, by(CORA)).answers()).isEqualTo(PEOPLE - 1L);
  }

  @Test
  void whatBreaksForOneIsWrittenForTheOthersAndNobodyWaitsForEver() throws Exception {
    Supplier<Integer> broken =
        () -> {
          throw new StackOverflowError();
        };
    var barrier = new CyclicBarrier(PEOPLE);
    var written = new ArrayList<Future<Integer>>();
    for (var it = 0; it < PEOPLE; it++) {
      var who = it;
      Supplier<Integer> work = it == 3 ? broken : () -> who;
      written.add(
          executor.submit(
              () -> {
                barrier.await(60, TimeUnit.SECONDS);
                return commits.write(work, work);
              }));
    }

    for (var it = 0; it < PEOPLE; it++) {
      var one = written.get(it);
      if (it == 3) {
        assertThatThrownBy(() -> one.get(60, TimeUnit.SECONDS))
            .hasRootCauseInstanceOf(StackOverflowError.class);
      } else {
        assertThat(one.get(60, TimeUnit.SECONDS)).isEqualTo(it);
      }
    }
  }

  /** What each was refused, or null. */
  private List<Refusal> refusals(List<HandedIn> told) throws Exception {
    var barrier = new CyclicBarrier(told.size());
    var given = new ArrayList<Future<Refusal>>();
    for (var it : told) {
      given.add(
          executor.submit(
              () -> {
                barrier.await(60, TimeUnit.SECONDS);
                return refusal(() -> taken(it));
              }));
    }
    var refusals = new ArrayList<Refusal>();
    for (var it : given) {
      refusals.add(it.get(60, TimeUnit.SECONDS));
    }
    return refusals;
  }

  private long traces() {
    return em.createQuery(
            "select count(t) from GamingTrace t where t.campaign = :campaign", Long.class)
        .setParameter("campaign", Long.valueOf(campaign))
        .getSingleResult();
  }
}
