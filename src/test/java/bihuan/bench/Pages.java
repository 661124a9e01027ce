package bihuan.bench;

import java.util.List;

/**
 * Pages through HTTP as a browser asks for them, beside an empty Faces page; the front page, which
 * the product keeps as it was sent before, beside an empty servlet.
 */
class Pages {

  private final Stand stand;

  Pages(Stand stand) {
    this.stand = stand;
  }

  void measure(Results results) throws Exception {
    new Reading(stand).measure("Pages", Pages::addresses, results);
  }

  private static List<Address> addresses(Build build) throws Exception {
    var issue = "loop/issue.xhtml?number=" + Course.inHand(build);
    var mark =
        new Visitor(build.address())
            .open("")
            .headers()
            .firstValue("ETag")
            .orElseThrow(() -> new IllegalStateException("the front page has no mark"));
    return List.of(
        Address.page("issue", "cora", issue),
        Address.page("issue", "lina", issue),
        Address.page("issue", "olga", issue),
        Address.page("inbox", "cora", "lists/inbox.xhtml"),
        Address.page("list", "cora", "lists/issues.xhtml"),
        Address.page("workbench", "lina", "lists/workbench.xhtml"),
        Address.page("home", "cora", "home.xhtml"),
        Address.page("home", "olga", "home.xhtml"),
        new Address(
            "page: front",
            "",
            Address.EMPTY_SERVLET,
            visitor -> Visitor.require(visitor.open(""), 200)),
        new Address(
            "page: front, kept by the browser",
            "",
            Address.EMPTY_SERVLET,
            visitor -> Visitor.require(visitor.openAgain("", mark), 304)));
  }
}
