package bihuan.loop.web;

import bihuan.vault.Secrecy;
import bihuan.vault.screening.Hint;
import bihuan.vault.screening.Redaction;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What in the reporter's words would give them away, marked for a coordinator. */
@Named
@RequestScoped
public class RedactionMarks {

  @Inject IssuePage issuePage;
  @Inject PageWords saying;

  private final Map<String, List<Hint>> found = new HashMap<>();

  /** As HTML: everything escaped, giving-away passages in {@code mark}. */
  public String marked(String text) {
    var html = new StringBuilder();
    var at = 0;
    for (var hint : hints(text)) {
      html.append(escaped(text.substring(at, hint.start())))
          .append("<mark title=\"")
          .append(escaped(saying.it(hint.kind()) + " \u2192 " + hint.suggestion()))
          .append("\">")
          .append(escaped(text.substring(hint.start(), hint.end())))
          .append("</mark>");
      at = hint.end();
    }
    return html.append(escaped(text == null ? "" : text.substring(at))).toString();
  }

  /** With something harmless in place of each. */
  public String suggested(String text) {
    return text == null ? "" : Redaction.suggested(text, hints(text));
  }

  public int count(String text) {
    return hints(text).size();
  }

  private List<Hint> hints(String text) {
    return text == null
        ? List.of()
        : found.computeIfAbsent(text, it -> Redaction.hints(it, known()));
  }

  private List<String> known() {
    var issue = issuePage.getIssue();
    return issue.marks().secrecy() == Secrecy.OPEN
        ? List.of(issue.reporter().split(" \u00b7 "))
        : List.of();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
