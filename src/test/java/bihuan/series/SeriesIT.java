package bihuan.series;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers as papers take them, several at once, inside the running application. */
@InContainer
class SeriesIT {

  private static final int TAKERS = 4;

  @Inject Series series;
  @Inject UserTransaction transaction;

  @Resource ManagedExecutorService executor;

  @Test
  void everyYearBeginsAnewAndNoneIsTheLast() throws Exception {
    assertThat(taken("paper", 2044)).isEqualTo(1);
    assertThat(taken("paper", 2044)).isEqualTo(2);
    assertThat(taken("paper", 2045)).isEqualTo(1);
    assertThat(taken("paper", 2044)).isEqualTo(3);
    assertThat(taken("card", 2044)).isEqualTo(1);
  }

  @Test
  void whatIsTakenTwiceInOneTransactionIsTwoNumbers() throws Exception {
    transaction.begin();
    var first = series.next("pair", 2031);
    var second = series.next("pair", 2031);
    transaction.commit();

    assertThat(second).isEqualTo(first + 1);
    assertThat(taken("pair", 2031)).isEqualTo(second + 1);
  }

  @Test
  void theNumberOfAPaperThatFailedGoesToTheNext() throws Exception {
    taken("draft", 2031);
    transaction.begin();
    var lost = series.next("draft", 2031);
    transaction.rollback();

    assertThat(taken("draft", 2031)).isEqualTo(lost);
  }

  @Test
  void takersAtOnceAreGivenOneNumberEachWithoutAGap() throws Exception {
    var together = new CountDownLatch(TAKERS);
    var results = new ArrayList<Future<Integer>>();
    for (var it = 0; it < TAKERS; it++) {
      Callable<Integer> taker =
          () -> {
            together.countDown();
            together.await(30, TimeUnit.SECONDS);
            return taken("crowd", 2031);
          };
      results.add(executor.submit(taker));
    }

    var numbers = new ArrayList<Integer>();
    for (var it : results) {
      numbers.add(it.get(60, TimeUnit.SECONDS));
    }
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, TAKERS).boxed().toList());
  }

  private int taken(String kind, int year) throws Exception {
    transaction.begin();
    var number = series.next(kind, year);
    transaction.commit();
    return number;
  }
}
