package bihuan.bench;

import java.util.List;

/** Opening lists and issues in a small town and in a large one. */
class Opening {

  /**
   * @param path with {@code %s} where a number goes
   */
  private record Address(String what, String who, String path) {}

  private static final List<Address> ADDRESSES =
      List.of(
          new Address("inbox", "cora", "api/issues?pick=MINE_TO_DO&order=PRESSING"),
          new Address("inbox", "helen", "api/issues?pick=MINE_TO_DO&order=PRESSING"),
          new Address("inbox of a unit", "lina", "api/issues?pick=MINE_TO_DO&order=PRESSING"),
          new Address("inbox of a unit", "aidan", "api/issues?pick=MINE_TO_DO&order=PRESSING"),
          new Address("all, newest", "cora", "api/issues"),
          new Address("all, pressing", "simon", "api/issues?order=PRESSING"),
          new Address("open", "cora", "api/issues?pick=OPEN&order=PRESSING"),
          new Address("at a stage", "cora", "api/issues?stage=REVIEW&order=PRESSING"),
          new Address("closed, newest", "simon", "api/issues?stage=CLOSED"),
          new Address("of a phase, newest", "simon", "api/issues?phase=IMPROVEMENT"),
          new Address("overdue", "helen", "api/issues?light=RED&order=PRESSING"),
          new Address("assigned by me", "cora", "api/issues?pick=ASSIGNED_BY_ME&order=PRESSING"),
          new Address("supervised", "simon", "api/issues?pick=SUPERVISED&order=PRESSING"),
          new Address("major", "leo", "api/issues?pick=MAJOR&order=PRESSING"),
          new Address(
              "more time asked for", "cora", "api/issues?pick=EXTENSION_WAITING&order=PRESSING"),
          new Address("under watch", "cora", "api/issues?pick=UNDER_WATCH&order=PRESSING"),
          new Address("under watch, newest", "cora", "api/issues?pick=UNDER_WATCH"),
          new Address("of one class", "cora", "api/issues?grade=A&order=PRESSING"),
          new Address("service, district", "cora", "api/issues?process=P03&district=WUDA"),
          new Address(
              "closed, kind, class", "cora", "api/issues?stage=CLOSED&kind=DIFFICULTY&grade=A"),
          new Address(
              "kind, class, district", "simon", "api/issues?kind=BLOCKAGE&grade=B&district=WUDA"),
          new Address("measure, district", "simon", "api/issues?measure=7&district=HAINAN"),
          new Address("unit's, newest", "lina", "api/issues?order=NEWEST"),
          new Address("unit's, pressing", "lina", "api/issues?order=PRESSING"),
          new Address("unit's, closed", "lina", "api/issues?stage=CLOSED"),
          new Address("unit's, under watch", "lina", "api/issues?pick=UNDER_WATCH&order=PRESSING"),
          new Address("where a unit helps", "lina", "api/issues?pick=COOPERATING&order=PRESSING"),
          new Address("one unit of all", "simon", "api/issues?unit=D05&kind=BLOCKAGE"),
          new Address("what I reported", "olga", "api/issues"),
          new Address("rare: marks", "cora", "api/issues?" + Town.RARE_MARKS),
          new Address(
              "rare: marks, pressing", "simon", "api/issues?order=PRESSING&" + Town.RARE_MARKS),
          new Address("rare: closed", "cora", "api/issues?stage=CLOSED&" + Town.RARE_MARKS),
          new Address(
              "rare: of a phase", "cora", "api/issues?phase=IMPROVEMENT&" + Town.RARE_MARKS),
          new Address("rare: of a service", "cora", "api/issues?process=P03&" + Town.RARE_MARKS),
          new Address("rare: service, measure", "simon", "api/issues?process=P03&measure=7"),
          new Address("rare: of a unit", "lina", "api/issues?" + Town.RARE_MARKS),
          new Address("an issue", "cora", "api/issues/%s"),
          new Address("an issue", "simon", "api/issues/%s"),
          new Address("page: home", "cora", "home.xhtml"),
          new Address("page: home", "helen", "home.xhtml"),
          new Address("page: home", "lina", "home.xhtml"),
          new Address("page: home", "leo", "home.xhtml"),
          new Address("page: home", "olga", "home.xhtml"),
          new Address("page: inbox", "cora", "lists/inbox.xhtml"),
          new Address("page: issues of a stage", "cora", "lists/issues.xhtml?stage=REVIEW"),
          new Address(
              "page: of a service", "simon", "lists/issues.xhtml?process=P03&district=WUDA"),
          new Address("page: rare", "cora", "lists/issues.xhtml?" + Town.RARE_MARKS),
          new Address("page: unit's, newest", "lina", "lists/issues.xhtml?order=NEWEST"),
          new Address("page: an issue", "cora", "loop/issue.xhtml?number=%s"),
          new Address("page: workbench", "lina", "lists/workbench.xhtml"));

  private final Town small;
  private final Town large;
  private final Product few;
  private final Product many;
  private final Size size;

  Opening(Product few, Town small, Product many, Town large, Size size) {
    this.few = few;
    this.small = small;
    this.many = many;
    this.large = large;
    this.size = size;
  }

  void measure(Results results) throws Exception {
    results.heading(
        "Opening, median in ms of %d, among %,d issues and then among %,d, %,d of them open in both"
            + " (at most %.1f times as long)",
        size.openings(), large.count("issue"), small.count("issue"), size.open(), SideBySide.MOST);
    var both = new SideBySide(few, many, size.openings());
    for (var it : ADDRESSES) {
      both.measure(
          it.what(),
          it.who(),
          turn -> it.path().formatted(small.number(turn)),
          turn -> it.path().formatted(large.number(turn)),
          results);
    }
    both.end(results);
  }
}
