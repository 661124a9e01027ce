package bihuan.loop.web;

import bihuan.access.web.Me;
import bihuan.loop.IssueFilter;
import bihuan.loop.Issues;
import bihuan.loop.Stage;
import bihuan.loop.TrackingRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** loop/long-term.xhtml: what cannot be put right now and is looked at again until it can. */
@Named
@RequestScoped
public class LongTermPage {

  @Inject Issues issues;
  @Inject IssueLines lines;
  @Inject Me me;
  @Inject HttpServletRequest request;

  private IssueListAddress address;
  private List<Tracked> rows;
  private String next;

  /** An issue with how it is followed. */
  public record Tracked(IssueLine line, TrackingRow tracking) {}

  public void load() {
    var now = me.now();
    address = IssueListAddresses.in(request);
    var wanted =
        IssueFilter.at(Stage.LONG_TERM).after(address.after().isEmpty() ? null : address.after());
    var listing = issues.list(wanted, now.actor(), now.at());
    var trackings = issues.trackingsOf(listing.rows(), now.actor());
    rows =
        listing.rows().stream()
            .map(it -> new Tracked(lines.of(it), trackings.get(it.number())))
            .toList();
    next = address.next(listing.next());
  }

  public IssueListAddress getAddress() {
    return address;
  }

  public List<Tracked> getRows() {
    return rows;
  }

  public String getNext() {
    return next;
  }
}
