package bihuan.ledger;

import bihuan.start.EmbeddedStore;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;

/**
 * The command {@code verify-ledger}: checks a stored ledger, or an exported case file, without the
 * server. Exit 0: whole; 1: broken, and where; 2: could not be checked.
 */
class LedgerVerification {

  private static final int WHOLE = 0;
  private static final int BROKEN = 1;
  private static final int UNABLE = 2;
  private static final int IN_USE = 90020;

  private final Map<String, String> environment;
  private final PrintStream out;
  private final Wordbook words;

  LedgerVerification(Map<String, String> environment, PrintStream out, Locale language) {
    this.environment = environment;
    this.out = out;
    this.words = new Wordbook(language);
  }

  public static void main(String[] arguments) {
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    var language = Locale.getDefault().getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
    System.exit(new LedgerVerification(System.getenv(), out, language).run(arguments));
  }

  int run(String... arguments) {
    var expected = "";
    var data = environment.get("BIHUAN_DATA");
    var url = environment.get("BIHUAN_DB_URL");
    String file = null;
    for (var i = 0; i < arguments.length; i++) {
      var it = arguments[i];
      if (it.startsWith("--") && i + 1 == arguments.length || file != null) {
        return usage();
      } else if (it.equals("--expect")) {
        expected = arguments[++i].toLowerCase(Locale.ROOT);
      } else if (it.equals("--data")) {
        data = arguments[++i];
        url = null;
      } else if (it.startsWith("-")) {
        return usage();
      } else {
        file = it;
      }
    }
    if (!expected.isEmpty() && !Seal.isOne(expected)) {
      return say(UNABLE, "ledger.verify.noSeal", expected);
    }
    return file == null ? database(url, data, expected) : file(Path.of(file));
  }

  private int usage() {
    return say(UNABLE, "ledger.verify.usage");
  }

  private int file(Path file) {
    try {
      var html = Files.readString(file);
      var verdict = CaseDocument.read(html).check(html);
      return say(verdict.whole() ? WHOLE : BROKEN, verdict.key(), verdict.seq());
    } catch (IOException | IllegalArgumentException e) {
      return say(UNABLE, "ledger.verify.noCase", file);
    }
  }

  private int database(String named, String data, String expected) {
    var url = named;
    if (url == null) {
      if (data == null) {
        return usage();
      }
      var stored = Path.of(data, "db", "bihuan").toAbsolutePath();
      if (!Files.exists(stored.resolveSibling("bihuan.mv.db"))) {
        return say(UNABLE, "ledger.verify.noData", data);
      }
      url = "jdbc:h2:file:" + stored + ";MODE=MySQL;IFEXISTS=TRUE";
    }
    EmbeddedStore.mend(url);
    try (var db =
        DriverManager.getConnection(
            url,
            environment.getOrDefault("BIHUAN_DB_USER", "bihuan"),
            environment.getOrDefault("BIHUAN_DB_PASSWORD", "bihuan"))) {
      return tell(new LedgerCheck(new Book(db), expected, this::progress).run());
    } catch (SQLException e) {
      return e.getErrorCode() == IN_USE
          ? say(UNABLE, "ledger.verify.inUse")
          : say(UNABLE, "ledger.verify.noDatabase", e.getMessage());
    }
  }

  private void progress(long done, long all) {
    if (all > 0 && System.console() != null) {
      out.print("\r" + done * 100 / all + " %\r");
    }
  }

  private int tell(LedgerFindings found) {
    say(WHOLE, "ledger.verify.read", found.entries(), found.subjects(), found.blocks());
    if (found.isWhole()) {
      return say(WHOLE, "ledger.verify.whole", found.lastBlock(), found.master());
    }
    say(BROKEN, "ledger.verify.broken", found.broken());
    found.flaws().forEach(it -> out.println("  " + words.of(it)));
    return BROKEN;
  }

  private int say(int code, String key, Object... details) {
    out.println(words.of(key, details));
    return code;
  }
}
