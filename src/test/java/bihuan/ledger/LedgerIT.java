package bihuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
@OnEmbedded
class LedgerIT {

  @Inject Ledger ledger;
  @Inject Anchoring anchoring;
  @Inject Chain chain;
  @Inject Inspection inspection;
  @Inject Steps steps;

  @Resource(lookup = "java:app/jdbc/bihuan")
  DataSource source;

  private String subject;

  @BeforeEach
  void newSubject() {
    subject = "trial " + TsidCreator.getTsid();
  }

  @Test
  void aDeedIsOnRecordOnceItsStepIsDone() {
    steps.take(subject);
    steps.take(subject);

    assertThat(ledger.about(subject))
        .extracting(EntryRow::what)
        .containsExactly("ASSIGN", "ASSIGN");
    assertThat(ledger.about(subject)).extracting(EntryRow::seq).containsExactly(1L, 2L);
  }

  @Test
  void aRefusedStepLeavesNoEntry() {
    assertThatThrownBy(() -> steps.refuse(subject)).isInstanceOf(Refusal.class);

    assertThat(ledger.about(subject)).isEmpty();
  }

  @Test
  void aStepThatFailsAfterItsFirstDeedLeavesNoEntry() {
    assertThatThrownBy(() -> steps.fail(subject)).isInstanceOf(IllegalStateException.class);

    assertThat(ledger.about(subject)).isEmpty();
    assertThat(inspection.check().flaws()).isEmpty();
  }

  @Test
  void peopleWorkingOnOneSubjectAtOnceAllGetTheirEntry() throws Exception {
    atOnce(24, it -> new String[] {subject});

    assertThat(ledger.about(subject)).hasSize(24);
    assertThat(inspection.check().flaws()).isEmpty();
  }

  @Test
  void peopleWorkingOnManySubjectsInAnyOrderAllGetTheirEntriesOrAreToldToTryAgain()
      throws Exception {
    atOnce(40, it -> new String[] {subject + it % 2, subject + (it + 1) % 2});

    assertThat(ledger.about(subject + 0)).hasSize(40);
    assertThat(ledger.about(subject + 1)).hasSize(40);
    assertThat(inspection.check().flaws()).isEmpty();
  }

  @Test
  void whatMovedIsSealedIntoTheMasterChain() {
    steps.take(subject);

    anchoring.seal();

    assertThat(chain.last()).isPresent();
    var found = inspection.check(chain.last().orElseThrow().seal());
    assertThat(found.flaws()).isEmpty();
    assertThat(found.blocks()).isPositive();
  }

  @Test
  void aChangeMadeBehindTheHousesBackIsFoundAndNamed() throws SQLException {
    steps.take(subject);
    steps.take(subject);
    var honest =
        change("update ledger_entry set by_name = ? where subject = ? and seq = 1", "wang");

    var found = inspection.check();
    change("update ledger_entry set by_name = ? where subject = ? and seq = 1", "zhou");

    assertThat(honest).isEqualTo(1);
    assertThat(found.flaws()).containsExactly(new LedgerFlaw(LedgerFault.ALTERED, subject, 1, 0));
    assertThat(inspection.check().isWhole()).isTrue();
  }

  private int change(String sql, String name) throws SQLException {
    try (var db = source.getConnection()) {
      return new Book(db).run(sql, name, subject);
    }
  }

  private void atOnce(int people, IntFunction<String[]> subjects) throws Exception {
    var pool = Executors.newFixedThreadPool(8);
    try {
      var tasks =
          IntStream.range(0, people)
              .<Callable<Void>>mapToObj(
                  it ->
                      () -> {
                        takeUntilDone(subjects.apply(it));
                        return null;
                      })
              .toList();
      for (var it : pool.invokeAll(tasks)) {
        it.get();
      }
    } finally {
      pool.shutdown();
    }
  }

  private void takeUntilDone(String... subjects) {
    for (var done = false; !done; ) {
      try {
        steps.take(subjects);
        done = true;
      } catch (Refusal busy) {
        assertThat(busy.key()).isEqualTo("ledger.busy");
      }
    }
  }

  /** A step as the features have them. */
  @ApplicationScoped
  @Transactional
  static class Steps {

    @Inject Event<Deed> deeds;

    void take(String... subjects) {
      for (var it : subjects) {
        deeds.fire(Tables.assigned(it));
      }
    }

    /** The second deed has no room for its name; the first one is written before it. */
    void fail(String subject) {
      take(subject);
      deeds.fire(new Tables.Done(subject + " too", "X".repeat(99), "zhou", Tables.NOW, Map.of()));
    }

    void refuse(String subject) {
      take(subject);
      throw Refusal.conflict("ledger.busy");
    }
  }
}
