package bihuan.history;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.ledger.CaseFile;
import bihuan.ledger.CaseFile.Passage;
import bihuan.ledger.EntryRow;
import bihuan.ledger.Ledger;
import bihuan.loop.IssueNotes;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.loop.Move;
import bihuan.loop.Note;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A whole issue handed out as one document that anybody can check; handing it out is on record. */
@ApplicationScoped
@Transactional
public class CaseFiles {

  /** Whose own words go into no file but the office's. */
  private static final Set<Role> SPEAKERS = Set.of(Role.REPORTER, Role.CALL_BACK_OFFICER);

  @Inject Issues issues;
  @Inject IssueNotes notes;
  @Inject History history;
  @Inject Ledger ledger;
  @Inject CaseFile caseFile;

  /** How the document speaks to its reader. */
  public interface Words {

    Locale language();

    /** Who takes it, and when. */
    String taken(By by);

    String title(IssueView issue);

    /** Over what the reporter text. */
    String original();

    /** Over what went out to the unit. */
    String outgoing();

    /** Over a line of the history: what was done, by whom and when. */
    String heading(PassageRow line);

    /** A line of the history in which nothing was said. */
    String details(PassageRow line);
  }

  /**
   * The issue as its reader may see it, with everything the ledger holds of it, as HTML; for
   * coordinators, the head and supervision officers. Supervision reads from the assignment on, and
   * nothing that a reporter or verifier said.
   */
  public String export(IssueNumber number, Words in, By by) {
    var issue = issues.seenBy(by, number);
    if (!issue.notes().contains(Note.EXPORTED)) {
      throw Refusal.unknown("loop.unknown", number);
    }
    var passages = history.entriesOf(issue);
    var html =
        caseFile.of(
            number.subject(),
            in.title(issue),
            passages(issue, passages, ledger.about(number.subject()), in),
            issue.isForOffice() ? CaseFile.FROM_THE_FIRST : assignment(number, passages),
            in.language(),
            in.taken(by));
    notes.export(number, by);
    return html;
  }

  private static long assignment(IssueNumber number, List<PassageEntry> history) {
    return history.stream()
        .findFirst()
        .map(PassageEntry::entry)
        .orElseThrow(() -> Refusal.conflict("history.caseFile.unassigned", number));
  }

  private static List<Passage> passages(
      IssueView issue, List<PassageEntry> history, List<EntryRow> entries, Words in) {
    var passages = new ArrayList<Passage>();
    if (issue.isForOffice()) {
      var filed = first(Move.SUBMIT, entries);
      passages.add(
          passage(in.original(), asFiled(issue, history), filed, IssueView.Text.ORIGINAL_SEALED));
    }
    if (issue.outgoing().fact() != null) {
      var reviewed = last(Note.OUTGOING_REVIEWED, entries);
      passages.add(
          passage(in.outgoing(), issue.outgoing(), reviewed, IssueView.Text.OUTGOING_SEALED));
    }
    for (var it : history) {
      passages.add(new Passage(in.heading(it.row()), text(it.row(), issue, in), it.entry()));
    }
    return passages;
  }

  /** With its title, unless the entry is from when a text was sealed without. */
  private static Passage passage(
      String heading, IssueView.Text text, Optional<EntryRow> entry, String titled) {
    var hasTitle = entry.filter(it -> it.facts().containsKey(titled)).isPresent();
    return new Passage(heading, hasTitle ? text.sealed() : text.fact(), seq(entry));
  }

  /** The original without what was supplied later, which has its own place in the history. */
  private static IssueView.Text asFiled(IssueView issue, List<PassageEntry> history) {
    var filed = issue.text().fact();
    var supplied =
        new ArrayList<>(
            history.stream()
                .map(PassageEntry::row)
                .filter(it -> it.move().filter(Move.SUPPLY_INFO::equals).isPresent())
                .map(it -> "\n\n" + it.words())
                .toList());
    Collections.reverse(supplied);
    for (var it : supplied) {
      filed = filed.endsWith(it) ? filed.substring(0, filed.length() - it.length()) : filed;
    }
    return new IssueView.Text(issue.text().title(), filed, issue.text().wish());
  }

  private static String text(PassageRow line, IssueView issue, Words in) {
    var isHeard = issue.isForOffice() || !SPEAKERS.contains(line.role());
    var said = isHeard && line.words() != null ? line.words() : "";
    return said.isEmpty() ? in.details(line) : said;
  }

  private static Optional<EntryRow> first(Enum<?> deed, List<EntryRow> entries) {
    return entries.stream().filter(it -> it.what().equals(deed.name())).findFirst();
  }

  private static Optional<EntryRow> last(Enum<?> deed, List<EntryRow> entries) {
    return entries.stream().filter(it -> it.what().equals(deed.name())).reduce((one, next) -> next);
  }

  private static long seq(Optional<EntryRow> entry) {
    return entry.map(EntryRow::seq).orElse(0L);
  }
}
