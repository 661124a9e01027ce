package bihuan;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses a page leads to. */
public final class Links {

  private static final Pattern LINK =
      Pattern.compile("(?:href|src|action|data-href|data-src|poster)=\"([^\"]*)\"");

  private static final Pattern NUMBERED = Pattern.compile("&#(\\d+);");

  private Links() {}

  public static Set<String> on(Answer page) {
    var links = new LinkedHashSet<String>();
    LINK.matcher(page.text())
        .results()
        .map(it -> unescaped(it.group(1)))
        .filter(it -> !it.isEmpty() && !it.startsWith("#") && !it.startsWith("data:"))
        .forEach(links::add);
    return links;
  }

  /** Java resolves a bare query against the folder; browsers stay on the page. */
  private static String whole(String link, String path) {
    return link.startsWith("?")
        ? path.replaceFirst("\\?.*", "").replaceFirst(".*/", "") + link
        : link;
  }

  private static String unescaped(String attribute) {
    return NUMBERED
        .matcher(attribute)
        .replaceAll(
            it -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(it.group(1)))))
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  /** Those of the same application, relative to its root. */
  public static Set<String> within(URI root, String path, Answer page) {
    var inside = new LinkedHashSet<String>();
    for (var it : on(page)) {
      try {
        var target = root.resolve(path).resolve(whole(it, path).replace(" ", "%20"));
        var relative = root.relativize(target);
        if (!relative.isAbsolute() && !relative.toString().startsWith("//")) {
          var bare = relative.toString().replaceFirst("#.*$", "");
          inside.add(bare);
        }
      } catch (IllegalArgumentException e) {
        throw new AssertionError("no address: " + it + " on " + path, e);
      }
    }
    return inside;
  }
}
