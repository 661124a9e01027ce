package bihuan.start;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@InContainer
class LeasesIT {

  private static final String HERE = "here";
  private static final String THERE = "there";

  @Inject Leases leases;
  @Inject @Any Instance<Job> jobs;

  @Resource(lookup = "java:app/jdbc/bihuan")
  DataSource source;

  private final String job = "job " + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void aJobIsOneServersAlone() {
    assertThat(leases.take(job, HERE)).isTrue();
    assertThat(leases.take(job, THERE)).isFalse();
    assertThat(leases.take(job, HERE)).isTrue();
  }

  @Test
  void ofManyWhoAskAtOnceOneGetsIt() throws Exception {
    var pool = Executors.newFixedThreadPool(8);
    try {
      var askers =
          IntStream.range(0, 8)
              .mapToObj(it -> (Callable<Boolean>) () -> leases.take(job, "server " + it))
              .toList();
      var answers = pool.invokeAll(askers);
      var taken = 0;
      for (var it : answers) {
        taken += it.get() ? 1 : 0;
      }
      assertThat(taken).isEqualTo(1);
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void whatAServerGivesBackAnotherTakes() {
    leases.take(job, job);
    leases.end(job);
    assertThat(leases.take(job, THERE)).isTrue();
  }

  @Test
  void aServerThatDiedLosesItsJobs() throws SQLException {
    leases.take(job, HERE);
    runOut();
    assertThat(leases.take(job, THERE)).isTrue();
    assertThat(leases.take(job, HERE)).isFalse();
  }

  @Test
  void whenAJobWasLastDoneOutlivesWhoDidIt() {
    var begun = Instant.parse("2026-05-12T00:30:00.123456Z");
    leases.take(job, HERE);
    assertThat(leases.done(job)).isEmpty();
    leases.done(job, begun);
    leases.take(job, THERE);
    assertThat(leases.done(job)).contains(begun);
  }

  @Test
  void everyJobHasANameThatFitsTheTable() {
    assertThat(Stream.iterate(jobs.iterator(), it -> it.hasNext(), it -> it).map(it -> it.next()))
        .extracting(Job::name)
        .contains("sealing", "daily jobs", "outbox", "figures")
        .doesNotHaveDuplicates()
        .allMatch(it -> it.length() <= 40);
  }

  private void runOut() throws SQLException {
    try (var db = source.getConnection();
        var change =
            db.prepareStatement(
                "update job_lease set held_until = timestampadd(second, -1, localtimestamp(6))"
                    + " where job = ?")) {
      change.setString(1, job);
      change.executeUpdate();
    }
  }
}
