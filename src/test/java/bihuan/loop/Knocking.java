package bihuan.loop;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Answer;
import bihuan.Operations.Operation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Doors that are to stay shut, and nonsense said before them. */
final class Knocking {

  private static final Pattern CHANGING = Pattern.compile("(?i)(date|set-cookie|last-modified)");

  /** Whoever reads an issue may watch it: nobody else hears of that. */
  private static final String OWN = "api/issues/{number}/watch";

  private final Prowler prowler;

  Knocking(Prowler prowler) {
    this.prowler = prowler;
  }

  /** An issue that is none of theirs is answered, to the byte, like one that does not exist. */
  void knockAt(String foreign, String unknown) {
    prowler.doors().operations().all().stream()
        .filter(it -> it.path().startsWith("api/issues/{number}"))
        .forEach(
            it ->
                prowler.hear(
                    () ->
                        assertThat(knock(it, foreign))
                            .as(prowler.who() + ", " + it)
                            .isEqualTo(knock(it, unknown))
                            .doesNotStartWith("403")));
    for (var page : prowler.doors().aboutIssues()) {
      prowler.hear(
          () ->
              assertThat(opened(page, foreign, unknown))
                  .as(prowler.who() + ", " + page)
                  .isEqualTo(opened(page, unknown, foreign)));
    }
  }

  /** Notices of an issue that was theirs stay. */
  private String opened(String page, String number, String other) {
    return Reading.bare(prowler.get(page + "?number=" + number))
        .replace(number, "N")
        .replace(other, "N");
  }

  private String knock(Operation operation, String number) {
    var answer = tried(operation, number, Map.of("number", List.of(number)));
    var headers = new TreeMap<>(answer.headers());
    headers.keySet().removeIf(it -> CHANGING.matcher(it).matches());
    return answer.status() + " " + answer.text().replace(number, "N") + headers;
  }

  /** Whatever is not theirs to do; answers what was done all the same. */
  List<String> tryAll(String number, Map<String, List<String>> values) {
    return prowler
        .doors()
        .operations()
        .writes()
        .filter(it -> it.path().startsWith("api/issues/{number}"))
        .filter(it -> !it.path().equals(OWN))
        .map(it -> tried(it, number, values))
        .filter(it -> it.status() < 400 || it.status() > 499)
        .map(Answer::toString)
        .toList();
  }

  private Answer tried(Operation operation, String number, Map<String, List<String>> values) {
    var path = operation.addresses(values).get(0);
    return operation.isRead()
        ? prowler.get(path)
        : prowler.send(
            operation.method(), path, prowler.doors().operations().filled(operation, body(number)));
  }

  /** So that it is not the form of what they say that is refused. */
  private static Map<String, String> body(String number) {
    return Map.of(
        "main",
        number,
        "cameBackAs",
        number,
        "issue",
        number,
        "lead",
        "D10",
        "suggested",
        "D10",
        "process",
        "P04",
        "verifier",
        Confider.ACCOUNT,
        "unit",
        "D16");
  }

  /** What nobody can understand. */
  void mumble(String account) {
    for (var it :
        List.of(
            "api/issues/2026",
            "api/issues/2026-0000001'",
            "api/issues/%00",
            "api/issues/2026-999999999",
            "api/issues/" + account,
            "api/issues?after=nonsense",
            "api/issues?after=" + account,
            "api/issues?order=PRESSING&after=" + account,
            "api/issues?stage=nonsense",
            "api/issues?measure=" + account,
            "api/accounts/" + account,
            "api/accounts?text=" + account,
            "api/notices?after=" + account,
            "api/disclosures/" + account,
            "api/disclosures?view=all",
            "api/ledger?by=" + account,
            "api/ledger/sheet?by=" + account,
            "api/drafts/" + account + "/files",
            "api/" + account,
            "loop/" + account + ".xhtml",
            "access/account.xhtml?name=" + account,
            "ledger/ledger.xhtml?by=" + account,
            "vault/disclosures.xhtml?view=all")) {
      prowler.hear(() -> assertThat(prowler.get(it).status()).as(it).isLessThan(500));
    }
    prowler.send("POST", "api/issues", "{\"filing\":{\"title\":\"" + account);
    prowler.send("POST", "api/session", "{\"name\":\"" + account + "\",\"password\":\"x\"}");
  }
}
