package bihuan.loop;

import static bihuan.loop.Confider.NAME;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Traces;
import bihuan.Visitor;
import bihuan.series.IssueNumber;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everybody goes through the whole house once the story is told, each to where they may. */
final class WholeHouse {

  private static final Pattern PUBLICATION =
      Pattern.compile("publication\\.xhtml\\?number=[\\d-]+");

  private static final String UNKNOWN = "2019-0000017";
  private static final String NO_TOKEN = "0".repeat(24);

  private final ConfidedStory story;
  private final Crew crew;
  private final Map<String, List<String>> filters = ListFilters.all();

  private final Map<IssueNumber, List<String>> files;
  private final Map<String, List<String>> values;
  private final Map<String, List<String>> valuesOfSpeaker;
  private final Map<String, List<String>> valuesWithoutName;

  /** Asks the application what only it can tell, before several prowl at once. */
  WholeHouse(ConfidedStory story, Crew crew) {
    this.story = story;
    this.crew = crew;
    files = Stream.of(story.number, story.anonymous).collect(toMap(it -> it, story::filesOf));
    values = story.values(story.number, NO_TOKEN);
    valuesOfSpeaker = story.values(story.number, story.draft);
    valuesWithoutName = story.values(story.anonymous, NO_TOKEN);
  }

  /** Each round is one account's, and can be made beside any other. */
  List<Runnable> rounds() {
    return Stream.of(
            atTheUnit(),
            atOtherUnits(),
            inTheOpen(),
            amongOverseers(),
            atTheOffice(),
            amongAdministrators(),
            Stream.<Runnable>of(this::whoWasSent, this::whoSpoke, this::atTheQueryPage))
        .flatMap(it -> it)
        .toList();
  }

  private Stream<Runnable> atTheUnit() {
    return Stream.of(
        () -> {
          wholeHouse("d16-officer");
          crew.prowler("d16-officer")
              .sift(filters)
              .lookFor(wordsToTry(), story.ours())
              .sortAndWiden(hiddenColumns())
              .mumble(Confider.ACCOUNT)
              .knockAt(story.returned.value(), UNKNOWN)
              .knockAt(story.merged.value(), UNKNOWN)
              .knockAt(story.objected.value(), UNKNOWN);
          readInEnglish(crew.prowler("d16-officer"));
        },
        () -> {
          wholeHouse("d19-officer");
          crew.prowler("d19-officer").sift(filters).lookFor(wordsToTry(), story.ours());
        },
        () -> wholeHouse("d16-approver"),
        () -> wholeHouse("d19-approver"));
  }

  private void wholeHouse(String account) {
    var prowler =
        crew.prowler(account)
            .openPages(numbers(story.number, story.anonymous, story.returned))
            .readAll(values)
            .openFiles(story.number.value(), files.get(story.number))
            .knockAt(story.foreign.value(), UNKNOWN);
    crew.hear(
        () ->
            assertThat(new Knocking(prowler).tryAll(story.number.value(), values))
                .as(account)
                .isEmpty());
  }

  private void readInEnglish(Prowler prowler) {
    prowler.get("index.xhtml?lang=en");
    prowler
        .openPages(numbers(story.number, story.anonymous))
        .openFiles(story.number.value(), files.get(story.number));
  }

  /** Other units and other observers see no more. */
  private Stream<Runnable> atOtherUnits() {
    return Stream.of("d10-officer", "d07-officer", "oscar", "enzo", "stewart", "vera")
        .map(
            it ->
                () ->
                    crew.prowler(it)
                        .openPages(numbers(story.number))
                        .knockAt(story.number.value(), UNKNOWN)
                        .lookFor(names(), story.ours()));
  }

  /** Nor does the public. */
  private Stream<Runnable> inTheOpen() {
    return Stream.of(
        () ->
            crew.prowler("")
                .openPages(numbers(story.number))
                .readAll(values)
                .mumble(Confider.ACCOUNT));
  }

  /** Overseers see reviewed words only. */
  private Stream<Runnable> amongOverseers() {
    return Stream.of("simon", "leo", "edith").map(it -> () -> oversee(it));
  }

  private void oversee(String account) {
    var confider = story.confider;
    var untold =
        ConfidedStory.hushed().add(confider.times()).add(confider.seconds()).add(story.journey);
    var prowler =
        crew.prowler(account, untold)
            .openPages(numbers(story.number, story.merged))
            .readAll(values)
            .openFiles(story.number.value(), files.get(story.number))
            .lookFor(names(), story.ours());
    crew.hear(
        () ->
            assertThat(story.pseudonyms.in(prowler.get("api/issues/" + story.number).text()))
                .as(account)
                .isEmpty());
  }

  /** The office sees a pseudonym only; it chooses who goes where among all who might. */
  private Stream<Runnable> atTheOffice() {
    return Stream.of(
        () -> {
          var cora = chooser("cora").seeking(story.everything());
          crew.searching().add(cora);
          choose(cora);
          PUBLICATION
              .matcher(cora.open("openness/clearing.xhtml").text())
              .results()
              .limit(1)
              .forEach(it -> cora.open("openness/" + it.group()));
          for (var file : files.get(story.number)) {
            cora.get("api/issues/" + story.number + "/evidence/" + file + "?original=true");
          }
          crew.hear(
              () ->
                  assertThat(cora.found())
                      .as("ids made while it was filed")
                      .anyMatch(it -> it.length() == 13));
        },
        () -> choose(chooser("helen")));
  }

  private Prowler chooser(String account) {
    var unsaid = new Traces().add(Confider.ACCOUNT, Confider.ENGLISH);
    return crew.unheard(account, crew.visitor(account), unsaid);
  }

  private void choose(Prowler prowler) {
    prowler.openPages(numbers(story.number, story.anonymous)).readAll(valuesOfSpeaker);
    crew.hear(
        () -> assertThat(prowler.leaksOutside("rounds", "panel", "letters", "tasks")).isEmpty());
  }

  /** Administrators see accounts, but not that one of them spoke. */
  private Stream<Runnable> amongAdministrators() {
    return Stream.of("syd", "selma", "audrey").map(it -> () -> administer(it));
  }

  private void administer(String account) {
    var spoken = Confider.words().add(Confider.files()).add(Confider.PHONE, "蓝鹊砂轮");
    var prowler = crew.prowler(account, spoken).seeking(story.everything());
    crew.searching().add(prowler);
    prowler.openPages(numbers(story.number, story.anonymous)).readAll(values);
  }

  private void whoWasSent() {
    crew.searching().add(searcher(story.visit.account(), crew.visitor(story.visit.account())));
  }

  private void whoSpoke() {
    var traveller = searcher(Confider.ACCOUNT, crew.speaker());
    crew.searching().add(traveller);
    crew.hear(() -> assertThat(troubleShownTo(traveller)).isEqualTo(200));
  }

  private Prowler searcher(String account, Visitor visitor) {
    return crew.unheard(account, visitor, new Traces())
        .seeking(story.everything())
        .openPages(numbers(story.number, story.anonymous))
        .readAll(valuesOfSpeaker);
  }

  /** How the page answers on which its traveller reads a trouble over before filing it. */
  private static int troubleShownTo(Prowler traveller) {
    return traveller
        .open("journal/trouble.xhtml?key=" + ConfidedStory.JOURNEY + "&code=4-UNCLEAR")
        .status();
  }

  /** The anonymous reporter, with nothing but the code. */
  private void atTheQueryPage() {
    var prowler = crew.unheard("", crew.visitor(""), new Traces()).seeking(story.everything());
    var fields = new TreeMap<String, String>();
    Pattern.compile("<input[^>]*name=\"([^\"]+)\"(?:[^>]*value=\"([^\"]*)\")?")
        .matcher(prowler.get("loop/query.xhtml").text())
        .results()
        .forEach(it -> fields.put(it.group(1), it.group(2) == null ? "" : it.group(2)));
    fields.replaceAll((name, value) -> name.contains("code") ? story.code : value);
    fields.put("query:go", "query:go");
    prowler.submit("loop/query.xhtml", fields);
    prowler.get("api/issues/" + story.anonymous, "X-Bihuan-Code", story.code);
    prowler.openPages(List.of()).readAll(valuesWithoutName);
    crew.searching().add(prowler);
  }

  private List<String> wordsToTry() {
    return story.everything().words().stream()
        .filter(it -> it.matches("[\\p{IsHan}\\w -]+"))
        .toList();
  }

  private static List<String> names() {
    return List.of("绛紫印泥", NAME, Confider.ACCOUNT);
  }

  /** What the office's lists can show, and a unit's cannot. */
  private static List<String> hiddenColumns() {
    return List.of("FILED", "REPORTER", "SOURCE", "SECRECY", "reporter", "filedAt", "pseudonym");
  }

  private static List<String> numbers(IssueNumber... numbers) {
    return Stream.of(numbers).map(IssueNumber::value).toList();
  }
}
