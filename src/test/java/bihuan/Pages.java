package bihuan;

import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Every page of the product, read from what is deployed: none is left out. */
public final class Pages {

  private Pages() {}

  public static List<String> of(ServletContext application) {
    var pages = new ArrayList<String>();
    collect(application, "/", pages);
    return pages;
  }

  private static void collect(ServletContext application, String folder, List<String> pages) {
    for (var it : new TreeSet<>(application.getResourcePaths(folder))) {
      if (it.endsWith("/")) {
        if (!it.equals("/WEB-INF/") && !it.equals("/META-INF/") && !it.equals("/resources/")) {
          collect(application, it, pages);
        }
      } else if (it.endsWith(".xhtml")) {
        pages.add(it.substring(1));
      }
    }
  }
}
