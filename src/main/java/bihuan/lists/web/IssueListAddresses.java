package bihuan.lists.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** Reads what the address of the page asks for. */
final class IssueListAddresses {

  private IssueListAddresses() {}

  static IssueListAddress in(HttpServletRequest request) {
    return IssueListAddress.of(
        name ->
            Optional.ofNullable(request.getParameterValues(name)).map(List::of).orElse(List.of()));
  }
}
