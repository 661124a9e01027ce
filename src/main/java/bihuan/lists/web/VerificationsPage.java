package bihuan.lists.web;

import bihuan.access.web.Me;
import bihuan.lists.IssueFilter;
import bihuan.lists.IssueLists;
import bihuan.loop.Stage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** lists/verifications.xhtml: what the reader has been named to verify. */
@Named
@RequestScoped
public class VerificationsPage {

  @Inject IssueLists lists;
  @Inject IssueLines lines;
  @Inject Me me;
  @Inject HttpServletRequest request;

  private IssueListAddress address;
  private List<IssueLine> rows;
  private String next;

  public void load() {
    var now = me.now();
    address = IssueListAddresses.in(request);
    var wanted =
        IssueFilter.at(Stage.VERIFYING).after(address.after().isEmpty() ? null : address.after());
    var listing = lists.list(wanted, now.actor(), now.at());
    rows = lines.of(listing.rows());
    next = address.next(listing.next());
  }

  public IssueListAddress getAddress() {
    return address;
  }

  public List<IssueLine> getRows() {
    return rows;
  }

  public String getNext() {
    return next;
  }
}
