package bihuan.lists.web;

import bihuan.access.web.Me;
import bihuan.history.History;
import bihuan.history.TrackingRow;
import bihuan.lists.IssueFilter;
import bihuan.lists.IssueLists;
import bihuan.lists.IssueRow;
import bihuan.loop.Stage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** lists/long-term.xhtml: what cannot be put right now and is looked at again until it can. */
@Named
@RequestScoped
public class LongTermPage {

  @Inject IssueLists lists;
  @Inject History history;
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
    var listing = lists.list(wanted, now.actor(), now.at());
    var trackings =
        history.trackings(listing.rows().stream().map(IssueRow::number).toList(), now.actor());
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
