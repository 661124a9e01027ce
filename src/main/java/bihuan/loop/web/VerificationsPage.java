package bihuan.loop.web;

import bihuan.access.web.Me;
import bihuan.loop.Issues;
import bihuan.loop.Stage;
import bihuan.loop.Wanted;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** loop/verifications.xhtml: what the reader has been named to verify. */
@Named
@RequestScoped
public class VerificationsPage {

  @Inject Issues issues;
  @Inject Lines lines;
  @Inject Me me;
  @Inject HttpServletRequest request;

  private Address address;
  private List<Line> rows;
  private String next;

  public void load() {
    var now = me.now();
    address = Addresses.in(request);
    var wanted =
        Wanted.at(Stage.VERIFYING).after(address.after().isEmpty() ? null : address.after());
    var listing = issues.list(wanted, now.actor(), now.at());
    rows = lines.of(listing.rows());
    next = address.next(listing.next());
  }

  public Address getAddress() {
    return address;
  }

  public List<Line> getRows() {
    return rows;
  }

  public String getNext() {
    return next;
  }
}
