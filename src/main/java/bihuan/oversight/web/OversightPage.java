package bihuan.oversight.web;

import bihuan.access.web.Me;
import bihuan.lists.web.Column;
import bihuan.lists.web.IssueLine;
import bihuan.lists.web.IssueLines;
import bihuan.oversight.Heap;
import bihuan.oversight.HeatMap;
import bihuan.oversight.Oversight;
import bihuan.oversight.PromisesDue;
import bihuan.supervision.PaperLists;
import bihuan.supervision.PaperRow;
import bihuan.supervision.PaperState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** oversight/desk.xhtml: what is late, will be, was extended, and who has not kept a promise. */
@Named
@RequestScoped
public class OversightPage {

  @Inject Oversight oversight;
  @Inject PaperLists papers;
  @Inject IssueLines lines;
  @Inject Me me;

  private Heap heap = Heap.LATE;
  private String after;
  private List<IssueLine> rows;
  private String next;
  private HeatMap heat;
  private PromisesDue promises;
  private List<PaperRow> waiting;

  public void load() {
    var page = oversight.issues(heap, after, me.now());
    rows = lines.of(page.rows());
    next = page.next() == null ? null : "?heap=" + heap + "&after=" + page.next();
    heat = oversight.heat(me.now());
    promises = oversight.promises(me.now());
    waiting = papers.at(PaperState.PROPOSED, "", me.now()).rows();
  }

  public List<IssueLine> getRows() {
    return rows;
  }

  public String getNext() {
    return next;
  }

  public List<Column> getColumns() {
    return List.of(Column.LEAD, Column.STAGE, Column.IN_HAND, Column.DUE);
  }

  public HeatMap getHeat() {
    return heat;
  }

  public PromisesDue getPromises() {
    return promises;
  }

  /** How many papers wait to be issued: up to a page of them. */
  public int getWaiting() {
    return waiting.size();
  }

  public Heap[] getHeaps() {
    return Heap.values();
  }

  public Heap getHeap() {
    return heap;
  }

  public void setHeap(Heap heap) {
    this.heap = heap == null ? Heap.LATE : heap;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
