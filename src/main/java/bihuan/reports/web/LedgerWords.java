package bihuan.reports.web;

import bihuan.Signs;
import bihuan.access.Accounts;
import bihuan.ledger.EntryFilter;
import bihuan.ledger.EntryRow;
import bihuan.loop.Move;
import bihuan.loop.Note;
import bihuan.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How the ledger's entries are said and asked for on pages, in sheets and over REST. */
@ApplicationScoped
class LedgerWords {

  private static final String ISSUE = "issue ";
  private static final String DEED = "Deed.";

  @Inject Accounts accounts;
  @Inject Clock clock;

  /**
   * What to look for.
   *
   * @param subject in full, or an issue's number alone
   * @param day in the city's time
   */
  EntryFilter filter(String subject, String what, String by, LocalDate day) {
    var zone = clock.getZone();
    return new EntryFilter(
        Signs.isMissing(subject) || Signs.stripped(subject).contains(" ")
            ? stripped(subject)
            : ISSUE + Signs.stripped(subject),
        stripped(what),
        stripped(by),
        day == null ? null : day.atStartOfDay(zone).toInstant(),
        day == null ? null : day.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /** What was done, in words where the house has words for it. */
  String deed(EntryRow entry, Locale language) {
    var words = Words.in(language);
    var keys = isAboutIssue(entry) ? Stream.of("Done.", "Note.", DEED) : Stream.of(DEED);
    return keys.map(it -> it + entry.what())
        .filter(words::containsKey)
        .map(words::getString)
        .findFirst()
        .orElse(entry.what());
  }

  /** What may be asked for: every deed the house has words for, by its words. */
  Map<String, String> deeds(Locale language) {
    var words = Words.in(language);
    var deeds = new TreeMap<String, String>();
    Stream.of(Move.values()).forEach(it -> deeds.put(it.name(), words.getString("Done." + it)));
    Stream.of(Note.values()).forEach(it -> deeds.put(it.name(), words.getString("Note." + it)));
    words.keySet().stream()
        .filter(it -> it.startsWith(DEED))
        .forEach(it -> deeds.putIfAbsent(it.substring(DEED.length()), words.getString(it)));
    return deeds;
  }

  /** A person's name where it is an account's, empty for pseudonyms and the house. */
  String person(EntryRow entry, Locale language) {
    return accounts.find(entry.by()).map(it -> it.displayName(language)).orElse("");
  }

  /** The subject in words, or its kind in words with its name. */
  String subject(EntryRow entry, Locale language) {
    var words = Words.in(language);
    var whole = "ledger.subject." + entry.subject().replace(' ', '.');
    if (words.containsKey(whole)) {
      return words.getString(whole);
    }
    var kind = entry.subject().split(" ", 2);
    var key = "ledger.kind." + kind[0];
    return kind.length == 2 && words.containsKey(key)
        ? words.getString(key) + " " + kind[1]
        : entry.subject();
  }

  /** The number of the issue it is about, empty where it is about none. */
  String issue(EntryRow entry) {
    return isAboutIssue(entry) ? entry.subject().substring(ISSUE.length()) : "";
  }

  private static boolean isAboutIssue(EntryRow entry) {
    return entry.subject().startsWith(ISSUE);
  }

  private static String stripped(String text) {
    return Signs.stripped(text);
  }
}
