package bihuan.bench;

import java.net.http.HttpResponse;

/**
 * What is read.
 *
 * @param who an account, empty for whoever has not signed in
 * @param floor the least that the same server answers with in the same way, null for that itself
 */
record Address(String what, String who, Address floor, Fetch fetch) {

  private static final Address EMPTY_PAGE = page("empty Faces page", "", null, Floor.PAGE);

  private static final Address EMPTY_OPERATION =
      operation("empty REST operation", "", null, Floor.OPERATION);

  static final Address EMPTY_SERVLET = operation("empty servlet", "", null, Floor.SERVLET);

  /** One request. */
  interface Fetch {
    HttpResponse<?> from(Visitor visitor) throws Exception;
  }

  static Address page(String what, String who, String path) {
    return page("page: " + what, who, EMPTY_PAGE, path);
  }

  static Address operation(String what, String who, String path) {
    return operation(what, who, EMPTY_OPERATION, path);
  }

  private static Address page(String what, String who, Address floor, String path) {
    return new Address(what, who, floor, visitor -> Visitor.require(visitor.open(path), 200));
  }

  private static Address operation(String what, String who, Address floor, String path) {
    return new Address(what, who, floor, visitor -> Visitor.require(visitor.get(path), 200));
  }

  String name() {
    return who.isEmpty() ? what : what + " (" + who + ")";
  }
}
