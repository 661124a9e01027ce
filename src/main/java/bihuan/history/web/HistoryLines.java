package bihuan.history.web;

import static java.util.Map.entry;

import bihuan.access.Role;
import bihuan.calendar.Calendars;
import bihuan.history.History;
import bihuan.history.PassageRow;
import bihuan.loop.IssueView;
import bihuan.loop.Move;
import bihuan.loop.web.Names;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The history of an issue in words, the newest first. */
@Named
@RequestScoped
public class HistoryLines {

  /** What is said of a fact beside its name; anything else is said as it stands. */
  private static final Map<String, String> CONSTANTS =
      Map.ofEntries(
          entry("kind", "Kind"),
          entry("cause", "Cause"),
          entry("nature", "Nature"),
          entry("grade", "IssueClass"),
          entry("conclusion", "Conclusion"),
          entry("change", "Change"),
          entry("effect", "Effect"),
          entry("verdict", "VerdictRuling"),
          entry("method", "Method"),
          entry("secrecy", "Secrecy"),
          entry("card", "CardReason"),
          entry("ruling", "CardRuling"));

  private static final List<String> IN_ORDER =
      List.of(
          "lead",
          "others",
          "suggested",
          "reason",
          "kind",
          "cause",
          "nature",
          "grade",
          "urgent",
          "measure",
          "secrecy",
          "main",
          "back",
          "authority",
          "conclusion",
          "method",
          "contacted",
          "solved",
          "satisfaction",
          "basis",
          "change",
          "promise",
          "effect",
          "dueBefore",
          "due",
          "calendarNotice",
          "cards",
          "next",
          "responsible",
          "unit",
          "card",
          "ruling",
          "verdict",
          "silent",
          "tries",
          "days",
          "before",
          "gradeBefore",
          "entry",
          "reopening",
          "standsInFor",
          "substituteFor");

  @Inject History history;
  @Inject Names names;
  @Inject PageWords saying;
  @Inject Calendars calendars;
  @Inject Clock clock;

  private IssueView shown;
  private List<PassageRow> passages;
  private List<Line> lines;

  /**
   * One line.
   *
   * @param by by part, and by name for the office
   * @param at to the minute where the reader may know it, else null
   * @param when the day where the minute is not told, and the working days it took
   * @param said the words given
   * @param details the facts in words, joined
   */
  public record Line(
      String title, String by, Instant at, String when, String said, String details) {}

  public List<Line> of(IssueView issue) {
    read(issue);
    return lines;
  }

  private void read(IssueView issue) {
    if (issue != shown) {
      passages = history.of(issue);
      var told = new ArrayList<>(passages.stream().map(this::line).toList());
      Collections.reverse(told);
      lines = told;
      shown = issue;
    }
  }

  /** Working days since it came to where it stands, in words. */
  public String standing(IssueView issue) {
    var since = since(issue);
    return since.isEmpty() || issue.stage().hasEnded()
        ? ""
        : saying.words(
            "loop.page.standing", calendars.current().between(since.get(), LocalDate.now(clock)));
  }

  Line line(PassageRow row) {
    var took = row.days() == 0 ? "" : saying.words("loop.page.took", row.days());
    var when = row.exact() ? took : joined(saying.date(row.on()), took);
    return new Line(
        saying.words(row.done()),
        by(row),
        row.at(),
        when,
        row.words() == null ? "" : row.words(),
        details(row));
  }

  private String by(PassageRow row) {
    if (row.byReporter()) {
      return joined(saying.it(Role.REPORTER), row.by());
    }
    if (row.role() == Role.HOUSE) {
      return saying.it(Role.HOUSE);
    }
    var part = row.unit().isEmpty() ? "" : names.unit(row.unit()) + " ";
    return joined(part + saying.it(row.role()), names.account(row.by()));
  }

  private String details(PassageRow row) {
    return IN_ORDER.stream()
        .filter(it -> row.facts().containsKey(it))
        .map(it -> detail(it, row.facts().get(it), row))
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" \u00b7 "));
  }

  private String detail(String name, String value, PassageRow row) {
    if (value.isEmpty() || value.equals("false") && name.equals("urgent")) {
      return "";
    }
    var key = "history.fact." + name;
    var ofMove = row.what().replaceFirst("^.*\\.", key + ".");
    return saying.words(saying.either(ofMove, key), words(name, value, row));
  }

  private String words(String name, String value, PassageRow row) {
    if (CONSTANTS.containsKey(name)) {
      return saying.words(CONSTANTS.get(name) + "." + value);
    }
    return switch (name) {
      case "lead", "suggested", "unit", "before", "substituteFor" -> names.unit(value);
      case "standsInFor" -> names.account(value);
      case "gradeBefore" -> saying.words("IssueClass." + value);
      case "others", "silent" -> names.units(List.of(value.split("\\|")));
      case "measure" -> value + " " + names.measure(Integer.parseInt(value));
      case "satisfaction" -> saying.words("web.five." + value);
      case "contacted", "solved" -> saying.words("loop.page." + value);
      case "due", "dueBefore", "next" -> saying.date(LocalDate.parse(value));
      case "reason" -> reason(value, row);
      default -> value;
    };
  }

  private String reason(String value, PassageRow row) {
    return row.move()
        .flatMap(Move::reasons)
        .map(it -> saying.words(it.getSimpleName() + "." + value))
        .orElse(value);
  }

  private static String joined(String... parts) {
    return Stream.of(parts)
        .filter(it -> it != null && !it.isEmpty())
        .collect(Collectors.joining(" \u00b7 "));
  }

  private Optional<LocalDate> since(IssueView issue) {
    read(issue);
    return passages.stream()
        .filter(it -> it.to() == issue.stage() && it.from() != it.to())
        .reduce((earlier, later) -> later)
        .map(PassageRow::on);
  }
}
