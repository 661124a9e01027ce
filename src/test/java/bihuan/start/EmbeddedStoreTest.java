package bihuan.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the embedded database has answered for is found again, whatever was written behind it. */
class EmbeddedStoreTest {

  private static final int COMMITS = 90;

  @TempDir Path folder;

  private final Random chance = new Random(20261129);

  /** Photos leave holes in the file, and a small commit behind a large one lies in one of them. */
  @Test
  void everyCommitIsThereThoughTheNextOneWasTorn() throws Exception {
    var killed = new ArrayList<Integer>();
    try (var db = open("live")) {
      run(db, "create table filed (id int primary key, photo blob)");
      run(db, "set retention_time 0");
      db.setAutoCommit(false);
      var before = new byte[0];
      for (var commit = 1; commit <= COMMITS; commit++) {
        commit(db, commit);
        var after = Files.readAllBytes(file("live"));
        if (commit > 1 && after.length > before.length) {
          killedWhileWriting(before, after, "killed" + (commit - 1));
          killed.add(commit - 1);
        }
        before = after;
      }
    }
    assertThat(killed).hasSizeGreaterThan(10);
    for (var commit : killed) {
      try (var db = open("killed" + commit)) {
        assertThat(count(db)).isEqualTo(commit);
      }
    }
  }

  @Test
  void aFileClosedWellIsLeftAlone() throws Exception {
    try (var db = open("closed")) {
      run(db, "create table filed (id int primary key)");
    }
    var before = Files.getLastModifiedTime(file("closed"));

    EmbeddedStore.mend("jdbc:h2:" + folder.resolve("./closed"));

    assertThat(Files.getLastModifiedTime(file("closed"))).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:h2:/d/db, jdbc:h2:/d/db;WRITE_DELAY=0",
    "jdbc:h2:file:/d/db;MODE=MySQL;write_delay=500, jdbc:h2:file:/d/db;MODE=MySQL;WRITE_DELAY=0",
    "jdbc:h2:/d/db;DB_CLOSE_DELAY=-1, jdbc:h2:/d/db;DB_CLOSE_DELAY=-1;WRITE_DELAY=0",
    "jdbc:h2:mem:x;MODE=MySQL, jdbc:h2:mem:x;MODE=MySQL"
  })
  void nobodyIsAnsweredBeforeItIsWritten(String address, String used) {
    assertThat(EmbeddedStore.flushing(address)).isEqualTo(used);
  }

  private Connection open(String name) throws SQLException {
    var source = new EmbeddedDataSource();
    source.setUrl("jdbc:h2:" + folder.resolve(name));
    source.setUser("bihuan");
    source.setPassword("bihuan");
    return source.getConnection();
  }

  private void commit(Connection db, int id) throws SQLException {
    var photo = new byte[chance.nextInt(4) == 0 ? 300_000 : 500];
    chance.nextBytes(photo);
    try (var statement = db.prepareStatement("insert into filed values (?, ?)")) {
      statement.setInt(1, id);
      statement.setBytes(2, photo);
      statement.executeUpdate();
    }
    run(db, "update filed set photo = null where id = " + (id - 3));
    db.commit();
  }

  /** The file as it stood, and behind its end the beginning of what was being written. */
  private void killedWhileWriting(byte[] before, byte[] after, String name) throws IOException {
    var torn =
        Arrays.copyOf(after, before.length + 1 + chance.nextInt(after.length - before.length));
    System.arraycopy(before, 0, torn, 0, before.length);
    Files.write(file(name), torn);
  }

  private Path file(String name) {
    return folder.resolve(name + ".mv.db");
  }

  private static int count(Connection db) throws SQLException {
    try (var statement = db.createStatement();
        var rows = statement.executeQuery("select count(*) from filed")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static void run(Connection db, String statement) throws SQLException {
    try (var it = db.createStatement()) {
      it.execute(statement);
    }
  }
}
