package bihuan.loop.web;

import bihuan.loop.IssueView;
import bihuan.loop.Move;
import bihuan.loop.Note;
import bihuan.loop.Stage;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader may do on an issue now, moves and notes alike; the steps decide once more. */
@ApplicationScoped
class Offers {

  private static final String FORMS = "/WEB-INF/loop/moves/";
  private static final String PAGE = ".xhtml";

  @Inject @Any Instance<NoteOccasion> occasions;
  @Inject ServletContext web;

  private Set<String> there = Set.of();

  @PostConstruct
  void look() {
    there =
        web.getResourcePaths(FORMS).stream()
            .map(it -> it.substring(FORMS.length()).replace(PAGE, ""))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Names of moves and notes. */
  List<String> on(IssueView issue) {
    return Stream.concat(
            issue.moves().stream().map(Enum::name),
            issue.notes().stream().filter(it -> hasCause(it, issue)).map(Enum::name))
        .toList();
  }

  /** The files of what is offered, the natural next one before all others. */
  List<String> forms(List<String> offered, String first) {
    return offered.stream()
        .sorted(Comparator.comparing(it -> !it.equals(first)))
        .map(it -> it.toLowerCase(Locale.ROOT).replace('_', '-'))
        .filter(there::contains)
        .toList();
  }

  /** The natural next move, of all that are offered; empty where nothing suggests itself. */
  String first(IssueView issue) {
    return Stream.concat(
            issue.moves().stream()
                .filter(it -> it != Move.ASSIGN || mayGoOut(issue))
                .map(it -> new Rank(it.rank(), it.name())),
            issue.notes().stream()
                .filter(it -> hasCause(it, issue))
                .map(it -> new Rank(it.rank(), it.name())))
        .filter(it -> it.rank() > 0)
        .min(Comparator.comparingInt(Rank::rank))
        .map(Rank::what)
        .orElse("");
  }

  private record Rank(int rank, String what) {}

  /** Beyond the issue itself: there is something to answer, to pass on, to rate. */
  private boolean hasCause(Note note, IssueView issue) {
    return note == Note.RATED && issue.stage() == Stage.MERGED
        ? issue.links().mainIsThrough()
        : occasions.stream().allMatch(it -> it.isFor(note, issue));
  }

  /** Reviewed, and nobody is looking at it any more. */
  private static boolean mayGoOut(IssueView issue) {
    return issue.outgoing().fact() != null && issue.preview() == null;
  }
}
