package bihuan.lists.web;

import bihuan.lists.IssueRow;
import bihuan.loop.web.Names;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the rows of a list into the reader's words. */
@RequestScoped
public class IssueLines {

  @Inject Names names;
  @Inject PageWords say;

  public List<IssueLine> of(List<IssueRow> rows) {
    return rows.stream().map(this::of).toList();
  }

  public IssueLine of(IssueRow row) {
    return new IssueLine(row, sub(row), words(row));
  }

  private String sub(IssueRow row) {
    return Stream.of(
            row.number().value(),
            names.process(row.process()),
            row.step() == 0 ? "" : say.words("lists.line.step", row.step()),
            say.it(row.kind()))
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining("\u00a0\u00b7 "));
  }

  private Map<Column, String> words(IssueRow row) {
    var words = new EnumMap<Column, String>(Column.class);
    words.put(Column.LEAD, names.unit(row.lead()));
    words.put(Column.STAGE, say.it(row.stage()));
    words.put(Column.DUE, due(row));
    words.put(Column.IN_HAND, inHand(row));
    words.put(Column.PROCESS, names.process(row.process()));
    words.put(
        Column.MEASURE,
        row.measure() == 0 ? "" : row.measure() + " " + names.measure(row.measure()));
    words.put(Column.DISTRICT, say.it(row.district()));
    words.put(Column.KIND, say.it(row.kind()));
    words.put(Column.NATURE, say.it(row.nature()));
    words.put(Column.GRADE, say.it(row.grade()));
    words.put(Column.FILED, say.date(row.filedOn()));
    words.put(Column.CLOSED, say.date(row.closedOn()));
    return words;
  }

  private String inHand(IssueRow row) {
    return row.inHand() == null ? "" : say.words("lists.line.inHand", row.inHand());
  }

  private String due(IssueRow row) {
    return row.lamp().due() == null ? "" : say.due(row.lamp().days(), false);
  }
}
