package bihuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BookTest {

  private static final String ISSUE = "issue 2026-000001";

  @Test
  void twoFirstDeedsOnOneSubjectAtOnceAreBothKept() throws Exception {
    for (var round = 0; round < 20; round++) {
      var tables = new Tables();

      atOnce(8, it -> List.of(Tables.assigned(ISSUE)), tables);

      assertThat(tables.check().isWhole()).isTrue();
      assertThat(tables.check().entries()).isEqualTo(8);
      assertThat(tables.check().subjects()).isEqualTo(1);
    }
  }

  @Test
  void deedsOnManySubjectsInAnyOrderDoNotLockEachOtherOut() throws Exception {
    var tables = new Tables();

    atOnce(40, BookTest::crosswise, tables);

    assertThat(tables.check().isWhole()).isTrue();
    assertThat(tables.check().entries()).isEqualTo(160);
  }

  @Test
  void anAnswerOfFiveLevelsCannotBeGuessedFromItsSeal() throws Exception {
    var tables = new Tables();
    var answer = Map.of("answer", "2");
    var said = new Tables.Done(ISSUE, "RATED", "R-1", Tables.NOW, Map.of("a", "b"), answer);
    tables.append(said, said);

    try (var db = tables.open()) {
      var book = new Book(db);
      var seals = book.about(ISSUE).stream().map(it -> it.facts().get("answer")).toList();
      assertThat(seals).doesNotHaveDuplicates();
      assertThat(IntStream.rangeClosed(0, 9).mapToObj(it -> Seal.of(String.valueOf(it))))
          .doesNotContainAnyElementsOf(seals);
      assertThat(seals.get(1)).isEqualTo(Seal.of(book.saltsOf(ISSUE, 2).get(0) + "2"));
    }
    assertThat(tables.check().isWhole()).isTrue();
  }

  @Test
  void sealingGoesOnBesideTheDeeds() throws Exception {
    var tables = new Tables();
    var sealer = Executors.newSingleThreadScheduledExecutor();
    var sealing = sealer.scheduleWithFixedDelay(() -> sealed(tables), 0, 1, TimeUnit.MILLISECONDS);

    atOnce(60, BookTest::crosswise, tables);
    sealing.cancel(false);
    sealer.shutdown();
    assertThat(sealer.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    tables.seal();

    assertThat(tables.check().flaws()).isEmpty();
    assertThat(tables.check().unsealed()).isZero();
  }

  @Test
  void aDeedNeverWaitsForAnotherSubject() throws Exception {
    var tables = new Tables();
    try (var held = tables.open()) {
      new Book(held).append(List.of(Tables.assigned(ISSUE)));

      tables.append(Tables.assigned("issue 2026-000002"));
      tables.seal();

      assertThat(tables.check().blocks()).isEqualTo(1);
    }
  }

  @Test
  void theNewestEntriesAreReadAPageAtATime() throws Exception {
    try (var db = Tables.filled().open()) {
      var book = new Book(db);
      var all = book.newest(EntryFilter.ALL, 0, 100);
      var first = book.newest(EntryFilter.ALL, 0, 4);

      assertThat(all).hasSize(10);
      assertThat(first).isEqualTo(all.subList(0, 4));
      assertThat(book.newest(EntryFilter.ALL, first.get(3).id(), 100))
          .isEqualTo(all.subList(4, 10));
    }
  }

  @Test
  void entriesAreFoundBySubjectDeedPersonAndDay() throws Exception {
    try (var db = Tables.filled().open()) {
      var book = new Book(db);

      assertThat(book.newest(new EntryFilter("account li", "", "", null, null), 0, 100)).hasSize(2);
      assertThat(book.newest(new EntryFilter("", "CLOSE", "", null, null), 0, 100)).isEmpty();
      assertThat(book.newest(new EntryFilter("", "ASSIGN", "zhou", null, null), 0, 100))
          .hasSize(10);
      assertThat(book.newest(new EntryFilter("", "", "", Tables.NOW, null), 0, 100)).hasSize(10);
      assertThat(book.newest(new EntryFilter("", "", "", null, Tables.NOW), 0, 100)).isEmpty();
    }
  }

  @Test
  void anEntryWhoseFactsCannotBeReadIsShownAsStored() throws Exception {
    try (var db = Tables.filled().open()) {
      var book = new Book(db);
      book.run("update ledger_entry set facts = 'no {JSON' where subject = ? and seq = 1", ISSUE);

      assertThat(book.about(ISSUE).get(0))
          .returns(Map.of("", "no {JSON"), EntryRow::facts)
          .returns(false, EntryRow::whole);
      assertThat(book.about(ISSUE).get(1).whole()).isTrue();
      assertThat(Tables.check(db, "").flaws())
          .containsExactly(new LedgerFlaw(LedgerFault.ALTERED, ISSUE, 1, 0));
    }
  }

  @Test
  void nothingIsLeftOfADeedThatWasTakenBack() throws Exception {
    var tables = new Tables();
    tables.append(Tables.assigned(ISSUE));
    try (var db = tables.open()) {
      new Book(db).append(List.of(Tables.assigned(ISSUE), Tables.assigned("account li")));
      db.rollback();
    }
    tables.append(Tables.assigned(ISSUE));

    try (var db = tables.open()) {
      assertThat(new Book(db).about(ISSUE)).extracting(EntryRow::seq).containsExactly(1L, 2L);
      assertThat(new Book(db).about("account li")).isEmpty();
    }
    assertThat(tables.check().isWhole()).isTrue();
  }

  @Test
  void onlyOneSealsAtATime() throws Exception {
    var tables = Tables.filled();
    try (var one = tables.open();
        var other = tables.open()) {
      new Book(one).seal(Tables.NOW);
      new Book(other).sealUnlessBusy(Tables.NOW);
      other.commit();
      one.commit();
    }

    assertThat(tables.check().blocks()).isEqualTo(4);
    assertThat(tables.check().isWhole()).isTrue();
  }

  @Test
  void whoeverAsksForASealGetsItBehindTheOneBeingWritten() throws Exception {
    var tables = Tables.filled();
    var other = Executors.newSingleThreadExecutor();
    try (var one = tables.open()) {
      new Book(one).seal(Tables.NOW);
      tables.append(Tables.assigned("issue 2026-000009"));

      var asked = other.submit(() -> sealed(tables));
      one.commit();
      asked.get(20, TimeUnit.SECONDS);
    } finally {
      other.shutdown();
    }

    assertThat(tables.check().blocks()).isEqualTo(5);
    assertThat(tables.check().unsealed()).isZero();
    assertThat(tables.check().isWhole()).isTrue();
  }

  @Test
  void manyHeadsAreSealedInBoundedBlocks() throws Exception {
    var tables = new Tables();
    var deeds =
        IntStream.range(0, Book.BATCH + 10).mapToObj(it -> Tables.assigned("issue " + it)).toList();
    tables.append(deeds.toArray(Deed[]::new));

    tables.seal();
    tables.seal();

    assertThat(tables.check().blocks()).isEqualTo(2);
    assertThat(tables.check().unsealed()).isZero();
    assertThat(tables.check().isWhole()).isTrue();
  }

  @Test
  void namesThatDifferInCaseOnlyAreTwoSubjects() throws Exception {
    var tables = new Tables();
    tables.append(Tables.assigned("account li"), Tables.assigned("account Li"));

    assertThat(tables.check().subjects()).isEqualTo(2);
  }

  @Test
  void whateverAFactSaysIsKeptAndSealedAsItIs() throws Exception {
    var tables = new Tables();
    var facts = Map.of("a\"b", "\u0001 闭环 😀 \\ ' </script>", "", "\uD800");
    tables.append(new Tables.Done(ISSUE, "NOTE", "zhou", Tables.NOW, facts));

    assertThat(tables.check().isWhole()).isTrue();
    try (var db = tables.open()) {
      assertThat(new Book(db).about(ISSUE).get(0).facts())
          .isEqualTo(Map.of("a\"b", "\u0001 闭环 😀 \\ ' </script>", "", "\uFFFD"));
      assertThat(new Book(db).about(ISSUE).get(0).at()).isEqualTo(Tables.NOW);
    }
  }

  private static List<Deed> crosswise(int it) {
    var subjects = new ArrayList<Deed>();
    for (var i = 0; i < 4; i++) {
      subjects.add(Tables.assigned("issue " + (it % 2 == 0 ? i : 3 - i)));
    }
    return subjects;
  }

  private static void sealed(Tables tables) {
    try {
      tables.seal();
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void atOnce(
      int people, java.util.function.IntFunction<List<Deed>> deeds, Tables tables)
      throws Exception {
    var pool = Executors.newFixedThreadPool(8);
    try {
      var tasks =
          IntStream.range(0, people)
              .<Callable<Void>>mapToObj(
                  it ->
                      () -> {
                        tables.append(deeds.apply(it).toArray(Deed[]::new));
                        return null;
                      })
              .toList();
      for (Future<Void> it : pool.invokeAll(tasks)) {
        it.get();
      }
    } finally {
      pool.shutdown();
    }
  }
}
