package bihuan.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerVerificationTest {

  static final String NOTE = "窗口要求重复提交材料 <b>&amp;</b>\n第二行";

  /** One of five. */
  private static final String ANSWER = "2";

  private static final String HEADING = "Reported · solved: yes";

  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private String html;

  @BeforeEach
  void export() throws Exception {
    html = caseFile(Locale.ENGLISH);
  }

  static String caseFile(Locale language) throws Exception {
    return caseFile(language, CaseFile.FROM_THE_FIRST);
  }

  static String caseFile(Locale language, long since) throws Exception {
    var tables = Tables.filled();
    var subject = "issue 2026-000002";
    tables.append(
        new Tables.Done(
            subject,
            "REPORT",
            "chen",
            Tables.NOW,
            Map.of("text", Seal.of(NOTE), "a", "</script>", "solved", "true"),
            Map.of("answer", ANSWER, "aside", "4")));
    tables.seal();
    try (var db = tables.open()) {
      var words = new Wordbook(language);
      var passages =
          List.of(
              new CaseFile.Passage(HEADING, NOTE, 3),
              new CaseFile.Passage("Answer", ANSWER, 3),
              new CaseFile.Passage("Remark", "said by hand", 0));
      return CaseDocument.of(
              CaseFile.content(
                  new Book(db), subject, "Case 2026-000002", passages, since, words, "2026-03-02"))
          .html();
    }
  }

  @Test
  void anUntouchedCaseFileIsValid() throws Exception {
    assertThat(verify(html)).isZero();
    assertThat(said.toString(UTF_8)).startsWith("Valid");
    assertThat(html).contains("Matches its seal word for word").contains("Told, not sealed");
  }

  @Test
  void aShortAnswerIsProvedByItsSaltAndNoOtherSaltIsHandedOut() {
    assertThat(html.split("Matches its seal word for word", -1)).hasSize(4);
    assertThat(html.split("\\\"salt\\\":\\\"[0-9a-f]{32}\\\"", -1)).hasSize(2);
  }

  @Test
  void aCaseFileFromBeforeThereWereSaltsIsStillValid() throws Exception {
    var content = new HashMap<>(content(html));
    content.put("passages", List.of(Map.of("heading", HEADING, "text", NOTE, "seq", 3L)));

    var old = CaseDocument.of(content).html();

    assertThat(old).contains("sealOf(passage.text)").doesNotContain("\"salt\"");
    assertThat(verify(old)).isZero();
    assertThat(old.split("Matches its seal word for word", -1)).hasSize(3);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> content(String html) {
    var opening = "id=\"case\">";
    var from = html.indexOf(opening) + opening.length();
    return (Map<String, Object>) Reader.read(html.substring(from, html.indexOf("</script>", from)));
  }

  @Test
  void aCaseFileThatBeginsLaterIsValidAndTellsNothingOfWhatCameBefore() throws Exception {
    var later = caseFile(Locale.ENGLISH, 3);

    assertThat(verify(later)).isZero();
    assertThat(later).contains("Matches its seal word for word").doesNotContain("zhou");
    assertThat(verify(later.replace("\"seq\":3", "\"seq\":2"))).isEqualTo(1);
    assertThat(verify(later.replaceFirst("(\"before\":\\{\"seal\":\")[0-9a-f]", "$1x")))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"by\":\"zhou\"', '\"by\":\"wang\"', entry 1",
    "'\"seq\":2,', '\"seq\":4,', entry 2",
    "'\"heads\":3', '\"heads\":4', master chain",
    "'data-shown>zhou<', 'data-shown>wang<', words on the page",
    "'data-shown>said by hand<', 'data-shown>something else<', words on the page",
    "'data-shown>issue 2026-000002<', 'data-shown>issue 2026-000001<', words on the page"
  })
  void aChangedCaseFileIsBrokenAndSaysWhere(String from, String to, String where) throws Exception {
    assertThat(html).contains(from);

    assertThat(verify(html.replaceFirst(java.util.regex.Pattern.quote(from), to))).isEqualTo(1);
    assertThat(said.toString(UTF_8)).startsWith("Broken").contains(where);
  }

  @Test
  void aHeadingForgedEverywhereStandsAsToldBesideWhatIsSealed() throws Exception {
    var forged = html.replace(HEADING, "Reported · solved: no");

    assertThat(verify(forged)).isZero();
    assertThat(passage(forged, "Reported · solved: no"))
        .contains("The heading is told, not sealed", "The entry under seal says", "solved: true");
  }

  @Test
  void aSealedFactForgedEverywhereBreaksItsEntry() throws Exception {
    var forged =
        html.replace("\"solved\":\"true\"", "\"solved\":\"none\"")
            .replace("solved: true", "solved: none");

    assertThat(verify(forged)).isEqualTo(1);
    assertThat(said.toString(UTF_8)).startsWith("Broken").contains("entry 3");
  }

  @ParameterizedTest
  @CsvSource({
    "Told, Proved",
    "The heading is told, The heading is proved",
    "</section>, <p>Solved: no</p></section>",
    "'.small {', '.small { display: none;'",
    "'\"language\":\"en\",', ''"
  })
  void aPageThatSaysMoreThanItsRecordIsNotConfirmed(String from, String to) throws Exception {
    assertThat(html).contains(from);

    assertThat(verify(html.replace(from, to))).isEqualTo(1);
  }

  private static String passage(String html, String heading) {
    var after = html.substring(html.indexOf("<h3 data-shown>" + heading + "<"));
    return after.substring(0, after.indexOf("</section>"));
  }

  /** Whatever was done to the database, a case that is exported from it says so. */
  @ParameterizedTest
  @CsvSource({"no {JSON, entry 2", "'{\"unit\":5}', entry 2", "'[]', entry 2", "'\"\"', entry 2"})
  void aCaseWhoseFactsCannotBeReadIsBrokenAndSaysWhere(String facts, String where)
      throws Exception {
    var tables = Tables.filled();
    try (var db = tables.open()) {
      var book = new Book(db);
      book.run(
          "update ledger_entry set facts = ? where subject = 'issue 2026-000002' and seq = 2",
          facts);
      var words = new Wordbook(Locale.ENGLISH);
      var content =
          CaseFile.content(book, "issue 2026-000002", "Case", List.of(), 1, words, "2026-03-02");

      assertThat(verify(CaseDocument.of(content).html())).isEqualTo(1);
    }
    assertThat(said.toString(UTF_8)).startsWith("Broken").contains(where);
  }

  @Test
  void whatIsNoCaseFileCannotBeChecked() throws Exception {
    assertThat(verify("<html>")).isEqualTo(2);
    assertThat(run(Map.of(), folder.resolve("absent.html").toString())).isEqualTo(2);
  }

  @Test
  void aStoredLedgerIsCheckedWithoutTheServer() throws Exception {
    store();

    assertThat(run(Map.of("BIHUAN_DATA", folder.toString()))).isZero();
    assertThat(run(Map.of(), "--data", folder.toString())).isZero();
    assertThat(run(Map.of(), "--data", folder.toString(), "--expect", "0".repeat(64))).isEqualTo(1);
    assertThat(said.toString(UTF_8)).contains("No block has the master seal");
  }

  @Test
  void aChangedLedgerIsBrokenAndNamed() throws Exception {
    store();
    try (var db = open()) {
      new Book(db).run("update ledger_entry set what = 'CLOSE' where seq = 1");
    }

    assertThat(run(Map.of(), "--data", folder.toString())).isEqualTo(1);
    assertThat(said.toString(UTF_8)).contains("issue 2026-000001, entry 1: altered");
  }

  @Test
  void wrongUseIsExplained() {
    assertThat(run(Map.of())).isEqualTo(2);
    assertThat(run(Map.of(), "--data")).isEqualTo(2);
    assertThat(run(Map.of(), "--what", "x")).isEqualTo(2);
    assertThat(run(Map.of(), "--data", "x", "--expect", "abc")).isEqualTo(2);
    assertThat(run(Map.of(), "--data", folder.toString())).isEqualTo(2);
  }

  private void store() throws Exception {
    Files.createDirectories(folder.resolve("db"));
    try (var db = open()) {
      new Book(db).run("runscript from 'classpath:db/migration/V002__ledger.sql' charset 'UTF-8'");
      new Book(db).run(Tables.salts());
      new Book(db).append(List.of(Tables.assigned("issue 2026-000001")));
      new Book(db).seal(Tables.NOW);
    }
  }

  private java.sql.Connection open() throws Exception {
    return DriverManager.getConnection(
        "jdbc:h2:file:" + folder.resolve("db/bihuan") + ";MODE=MySQL", "bihuan", "bihuan");
  }

  private int verify(String document) throws Exception {
    var file = Files.writeString(folder.resolve("case.html"), document);
    return run(Map.of(), file.toString());
  }

  private int run(Map<String, String> environment, String... arguments) {
    return new LedgerVerification(environment, new PrintStream(said, true, UTF_8), Locale.ENGLISH)
        .run(arguments);
  }
}
