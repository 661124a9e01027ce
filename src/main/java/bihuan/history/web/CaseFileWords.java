package bihuan.history.web;

import bihuan.access.Accounts;
import bihuan.access.By;
import bihuan.history.CaseFiles;
import bihuan.history.PassageRow;
import bihuan.loop.IssueView;
import bihuan.web.Language;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A case file in the words of the issue's page. */
@RequestScoped
class CaseFileWords implements CaseFiles.Words {

  @Inject HistoryLines lines;
  @Inject Language language;
  @Inject PageWords saying;
  @Inject Accounts accounts;

  @Override
  public Locale language() {
    return language.getLocale();
  }

  @Override
  public String taken(By by) {
    return saying.words(
        "web.taken",
        accounts.find(by.name()).map(it -> it.displayName(language.getLocale())).orElse(by.name()),
        by.name(),
        saying.time(by.at()));
  }

  @Override
  public String title(IssueView issue) {
    var text = issue.isForOffice() ? issue.text() : issue.outgoing();
    return saying.words("history.caseFile.title", issue.number(), text.title());
  }

  @Override
  public String original() {
    return saying.words("loop.page.original");
  }

  @Override
  public String outgoing() {
    return saying.words("loop.page.outgoing");
  }

  @Override
  public String heading(PassageRow line) {
    var it = lines.line(line);
    var details = it.said().isEmpty() ? "" : it.details();
    return Stream.of(it.title(), it.by(), saying.time(it.at()), it.when(), details)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" \u00b7 "));
  }

  @Override
  public String details(PassageRow line) {
    return lines.line(line).details();
  }
}
